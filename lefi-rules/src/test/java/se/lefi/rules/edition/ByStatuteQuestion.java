package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;

/** A recipient, a purpose and a day, and every evidence that is to be tried with them. */
final class ByStatuteQuestion {
    private static final ByStatuteEvidence NOTHING =
            new ByStatuteEvidence(Optional.empty(), List.of(), List.of(), false, Set.of());
    private static final List<Boolean> STATED_OR_NOT = List.of(true, false);
    private static final Map<LocalDate, List<Optional<Agreement>>> AGREEMENTS = new HashMap<>();
    private static final Map<LocalDate, List<CaseFile>> CASES = new HashMap<>();
    private static final Map<List<Object>, List<Consent>> CONSENTS = new HashMap<>();

    private final Organisation recipient;
    private final DisclosurePurpose purpose;
    private final LocalDate day;
    private final ByStatuteEvidence good;
    private final List<Optional<Agreement>> agreements;
    private final List<CaseFile> cases;
    private final List<Consent> consents;
    private final List<Optional<Agreement>> agreementOfEachStatus;
    private final List<CaseFile> caseOfEachStatus;
    private final List<Consent> consentOfEachStatus;

    ByStatuteQuestion(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        this.recipient = recipient;
        this.purpose = purpose;
        this.day = day;
        good = ByStatuteEvidence.good(recipient, purpose, day);
        agreements = AGREEMENTS.computeIfAbsent(day, ByStatuteSpace::agreements);
        cases = CASES.computeIfAbsent(day, ByStatuteSpace::cases);
        consents = CONSENTS.computeIfAbsent(
                List.of(day, recipient.number(), purpose), key -> ByStatuteSpace.consents(day, recipient, purpose));
        agreementOfEachStatus = oneOfEach(agreements, agreement -> {
            DisclosureRequest request = request(NOTHING.with(agreement));
            return List.of(NaiveByStatuteEvidence.agreement(request), NaiveByStatuteEvidence.isConnected(request));
        });
        caseOfEachStatus = oneOfEach(
                cases,
                one -> List.of(
                        NaiveByStatuteEvidence.furthestCase(request(NOTHING.withCases(List.of(one))), "any"),
                        one.matter()));
        consentOfEachStatus = oneOfEach(
                consents,
                one -> List.of(
                        NaiveByStatuteEvidence.furthestConsent(request(NOTHING.withConsents(List.of(one)))),
                        one.information()));
    }

    /** The first value that amounts to each thing. */
    private static <T> List<T> oneOfEach(List<T> values, Function<T, Object> amountsTo) {
        Map<Object, T> first = new LinkedHashMap<>();
        values.forEach(value -> first.putIfAbsent(amountsTo.apply(value), value));
        return List.copyOf(first.values());
    }

    DisclosureRequest request(ByStatuteEvidence evidence) {
        return evidence.request(recipient, purpose, day);
    }

    /** The code of the ground by the naive evaluator, or why there is none. */
    String ground() {
        return NaiveByStatuteLaw.rule(recipient, purpose, day);
    }

    boolean hasGround() {
        return ground().equals("CONSENT") || ground().contains(":");
    }

    boolean asksForCase() {
        return hasGround() && NaiveByStatuteLaw.nature(ground()).equals("DUTY");
    }

    boolean asksForConsent() {
        return ground().equals("CONSENT");
    }

    /** Each dimension in full (one of each status where no ground applies), with all else good and with all else missing. */
    Stream<ByStatuteEvidence> alone() {
        return Stream.of(good, NOTHING)
                .flatMap(rest -> Stream.of(
                                (hasGround() ? agreements : agreementOfEachStatus)
                                        .stream().map(rest::with),
                                noneOrOne(hasGround() ? cases : caseOfEachStatus).stream()
                                        .map(rest::withCases),
                                noneOrOne(hasGround() ? consents : consentOfEachStatus).stream()
                                        .map(rest::withConsents),
                                STATED_OR_NOT.stream().map(rest::withNecessity),
                                ByStatuteSpace.information().stream().map(rest::withInformation))
                        .flatMap(each -> each));
    }

    /** One of each status, all with all: what the ground asks for in full, what it does not ask for good or missing. */
    Stream<ByStatuteEvidence> product() {
        return agreementOfEachStatus.stream()
                .map(NOTHING::with)
                .flatMap(one -> caseChoices().stream()
                        .map(one::withCases)
                        .flatMap(two -> consentChoices().stream()
                                .map(two::withConsents)
                                .flatMap(three -> STATED_OR_NOT.stream()
                                        .map(three::withNecessity)
                                        .flatMap(four -> ByStatuteSpace.information().stream()
                                                .map(four::withInformation)))));
    }

    /** Every two cases, or every two consents with every single category: in both orders, and the same one twice. */
    Stream<ByStatuteEvidence> pairs() {
        Stream<ByStatuteEvidence> ofCases =
                pairs(caseOfEachStatus, asksForCase()).map(good::withCases);
        Stream<ByStatuteEvidence> ofConsents = pairs(consentOfEachStatus, asksForConsent())
                .map(good::withConsents)
                .flatMap(both -> ByStatuteSpace.information().stream()
                        .filter(asked -> asked.size() != 2)
                        .map(both::withInformation));
        return Stream.concat(ofCases, ofConsents);
    }

    private static <T> Stream<List<T>> pairs(List<T> values, boolean asked) {
        return asked
                ? values.stream().flatMap(one -> values.stream().map(other -> List.of(one, other)))
                : Stream.empty();
    }

    private List<List<CaseFile>> caseChoices() {
        return asksForCase() ? noneOrOne(caseOfEachStatus) : List.of(List.of(), good.cases());
    }

    private List<List<Consent>> consentChoices() {
        return asksForConsent() ? noneOrOne(consentOfEachStatus) : List.of(List.of(), good.consents());
    }

    private static <T> List<List<T>> noneOrOne(List<T> values) {
        return Stream.concat(Stream.of(List.<T>of()), values.stream().map(List::of))
                .toList();
    }
}
