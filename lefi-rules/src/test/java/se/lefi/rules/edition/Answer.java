package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.naive.NaiveAnswer;
import se.lefi.rules.naive.NaiveAsPublished;
import se.lefi.rules.naive.NaiveByStatute;

/**
 * What an edition answers, in codes. The engine and the naive evaluator have to say the same.
 *
 * @param outcome {@code PERMITTED}, or the kind of refusal
 * @param outside the categories that may not be disclosed
 */
record Answer(
        String outcome,
        List<String> ground,
        List<String> medium,
        List<String> notInForce,
        Set<InformationCategory> disclosable,
        List<String> unmet,
        Set<InformationCategory> outside) {
    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());

    /** Edition A. */
    static Answer asPublished(DisclosureRequest request) {
        return ofBoth(AS_PUBLISHED::decide, NaiveAsPublished::decide, request);
    }

    /** Edition B. */
    static Answer byStatute(DisclosureRequest request) {
        return ofBoth(BY_STATUTE::decide, NaiveByStatute::decide, request);
    }

    boolean isPermitted() {
        return outcome.equals("PERMITTED");
    }

    private static Answer ofBoth(
            Function<DisclosureRequest, Decision> engine,
            Function<DisclosureRequest, NaiveAnswer> naive,
            DisclosureRequest request) {
        Answer answer = of(engine.apply(request));
        assertEquals(of(naive.apply(request)), answer, request::toString);
        return answer;
    }

    private static Answer of(NaiveAnswer naive) {
        return new Answer(
                naive.refusal().orElse("PERMITTED"),
                naive.ground(),
                naive.medium(),
                naive.notInForce(),
                naive.disclosable(),
                naive.codes(),
                naive.categories());
    }

    private static Answer of(Decision decision) {
        return decision.fold(
                permitted -> new Answer(
                        "PERMITTED",
                        permitted.ground().codes(),
                        permitted.mediumBasis().codes(),
                        permitted.notInForce().stream()
                                .map(section -> section.code())
                                .toList(),
                        permitted.disclosable(),
                        List.of(),
                        Set.of()),
                refused -> new Answer(
                        refused.refusal().name(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        refused.unmet().stream().map(UnmetRequirement::code).toList(),
                        refused.unmet().stream()
                                .map(UnmetRequirement::categories)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet())));
    }
}
