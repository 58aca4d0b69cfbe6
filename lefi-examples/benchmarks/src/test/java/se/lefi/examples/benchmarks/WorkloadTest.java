package se.lefi.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Remedy;
import se.lefi.rules.facts.Requirement;

/** That the workload is what the figures say it is. */
class WorkloadTest {
    static Stream<RuleBook> books() {
        return Stream.of(LefiPrenumeration.asPublished(), LefiPrenumeration.byStatute());
    }

    @ParameterizedTest
    @MethodSource("books")
    void halfOfItIsPermitted(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<DisclosureRequest> requests = Workload.of(book);
        assertEquals(4096, requests.size());
        assertEquals(
                2048,
                requests.stream()
                        .filter(request -> engine.decide(request).isPermitted())
                        .count());
    }

    @ParameterizedTest
    @MethodSource("books")
    void itMeetsEveryRuleOfTodayAndMissesEveryRequirement(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<Decision> decisions =
                Workload.of(book).stream().map(engine::decide).toList();
        Set<Rule> met = decisions.stream()
                .filter(Permitted.class::isInstance)
                .map(decision -> ((Permitted) decision).rule())
                .collect(Collectors.toSet());
        Set<String> missed = decisions.stream()
                .filter(Refused.class::isInstance)
                .flatMap(decision -> ((Refused) decision).unmet().stream())
                .map(UnmetRequirement::remedy)
                .map(remedy -> remedy.map(Remedy::code).orElse("none"))
                .collect(Collectors.toSet());
        assertEquals(
                book.rules().stream()
                        .filter(rule -> rule.inForce().overlaps(Workload.DAYS))
                        .collect(Collectors.toSet()),
                met);
        Set<String> asked = Arrays.stream(Requirement.values())
                .filter(requirement ->
                        book.rules().stream().anyMatch(rule -> rule.conditions().asksFor(requirement)))
                .map(requirement -> requirement.remedy().code())
                .collect(Collectors.toSet());
        asked.add("none");
        assertEquals(asked, missed);
    }

    @ParameterizedTest
    @MethodSource("books")
    void itIsTheSameEveryTime(RuleBook book) {
        assertEquals(Workload.of(book), Workload.of(book));
    }

    /** What two requests share is shared by reading it twice, not by being one object. */
    @ParameterizedTest
    @MethodSource("books")
    void noObjectIsInItTwice(RuleBook book) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(DisclosurePurpose.published());
        DisclosurePurpose.published().forEach(purpose -> seen.add(purpose.code()));
        for (DisclosureRequest request : Workload.of(book)) {
            parts(request).forEach(part -> assertTrue(seen.add(part), () -> "twice: " + part));
        }
    }

    private static Stream<Object> parts(DisclosureRequest request) {
        return Stream.of(
                        Stream.of(
                                request.decisionDate(),
                                request.recipient(),
                                request.recipient().number(),
                                request.recipient().number().digits(),
                                request.purpose(),
                                request.purpose().code(),
                                request.subject(),
                                request.subject().reference()),
                        request.agreement().stream()
                                .flatMap(agreement -> Stream.of(
                                        agreement,
                                        agreement.signedByRecipient().orElse(null),
                                        agreement.signedByAgency().orElse(null),
                                        agreement.connectedFrom().orElse(null),
                                        agreement.ends().orElse(null))),
                        request.caseFiles().stream()
                                .flatMap(file -> Stream.of(
                                        file,
                                        file.subject(),
                                        file.subject().reference(),
                                        file.reference(),
                                        file.opened(),
                                        file.closed().orElse(null))),
                        request.consents().stream()
                                .flatMap(consent -> Stream.concat(
                                        consent.purposes().stream(),
                                        Stream.of(
                                                consent,
                                                consent.subject(),
                                                consent.subject().reference(),
                                                consent.recipient(),
                                                consent.recipient().digits(),
                                                consent.given(),
                                                consent.withdrawn().orElse(null),
                                                consent.expires().orElse(null)))))
                .<Object>flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }
}
