package se.lefi.rules.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.naive.NaiveEvidence;

/** A recipient, a purpose and a day, and the requests in which evidence is tried with them. */
final class Question {
    private final DisclosureRequest bare;
    private final DisclosureRequest complete;
    private final List<Optional<Agreement>> agreements;
    private final List<CaseFile> caseFiles;
    private final List<Consent> consents;
    private final List<Optional<Agreement>> agreementOfEachStatus;
    private final List<CaseFile> caseFileOfEachStatus;
    private final List<Consent> consentOfEachStatus;
    private final boolean hasGround;
    private final boolean asksForCase;
    private final boolean asksForConsent;

    Question(Edition edition, EvidenceGrid grid, Organisation recipient, DisclosurePurpose purpose) {
        bare = Questions.bare(recipient, purpose, grid.day());
        complete = Questions.complete(recipient, purpose, grid.day());
        agreements = grid.agreements();
        caseFiles = grid.caseFiles();
        consents = grid.consents(recipient, purpose);
        agreementOfEachStatus = firstOfEach(agreements, one -> NaiveEvidence.agreement(bare.withAgreement(one)));
        caseFileOfEachStatus =
                firstOfEach(caseFiles, one -> List.of(NaiveEvidence.caseFile(one, bare, null), one.matter()));
        consentOfEachStatus =
                firstOfEach(consents, one -> List.of(NaiveEvidence.consent(one, bare), one.information()));
        List<String> unmet = edition.naive(bare).unmet();
        hasGround = edition.naive(complete).unmet().isEmpty();
        asksForCase = unmet.contains("CASE_MISSING");
        asksForConsent = unmet.contains("CONSENT_MISSING");
    }

    private static <T> List<T> firstOfEach(List<T> values, Function<T, Object> status) {
        Map<Object, T> first = new LinkedHashMap<>();
        values.forEach(value -> first.putIfAbsent(status.apply(value), value));
        return List.copyOf(first.values());
    }

    /** {@return whether data may be had at all, by the naive evaluator} */
    boolean hasGround() {
        return hasGround;
    }

    boolean asksForCase() {
        return asksForCase;
    }

    boolean asksForConsent() {
        return asksForConsent;
    }

    /** Each kind of evidence in full (one of each status, where it is not asked for), all else in order or missing. */
    Stream<DisclosureRequest> eachAlone() {
        return Stream.of(complete, bare)
                .flatMap(rest -> Stream.of(
                                (hasGround ? agreements : agreementOfEachStatus)
                                        .stream().map(rest::withAgreement),
                                noneOrOne(asksForCase ? caseFiles : caseFileOfEachStatus).stream()
                                        .map(rest::withCaseFiles),
                                noneOrOne(asksForConsent ? consents : consentOfEachStatus).stream()
                                        .map(rest::withConsents),
                                statedOrNot(rest),
                                EvidenceGrid.information().stream().map(rest::withInformation))
                        .flatMap(each -> each));
    }

    /** One piece of evidence of each status, all with all; what is not asked for in order or missing. */
    Stream<DisclosureRequest> allTogether() {
        List<List<CaseFile>> cases =
                asksForCase ? noneOrOne(caseFileOfEachStatus) : List.of(List.of(), complete.caseFiles());
        List<List<Consent>> consented =
                asksForConsent ? noneOrOne(consentOfEachStatus) : List.of(List.of(), complete.consents());
        return agreementOfEachStatus.stream()
                .map(bare::withAgreement)
                .flatMap(one -> cases.stream().map(one::withCaseFiles))
                .flatMap(two -> consented.stream().map(two::withConsents))
                .flatMap(Question::statedOrNot)
                .flatMap(four -> EvidenceGrid.information().stream().map(four::withInformation));
    }

    /** Every so many cases, one of each status: in every order, and the same one again. */
    Stream<DisclosureRequest> severalCaseFiles(int number) {
        return tuples(caseFileOfEachStatus, number).map(complete::withCaseFiles);
    }

    /** Every so many consents, one of each status and scope, in every order, with every category. */
    Stream<DisclosureRequest> severalConsents(int number) {
        return tuples(consentOfEachStatus, number)
                .map(complete::withConsents)
                .flatMap(request -> EvidenceGrid.information().stream()
                        .filter(information -> information.size() != 2)
                        .map(request::withInformation));
    }

    /** Every two cases, or every two consents that name nothing, with their dates on all days. */
    Stream<DisclosureRequest> pairsOnAllDays() {
        List<Consent> namingNone = consents.stream()
                .filter(consent -> consent.information().isEmpty())
                .toList();
        return asksForCase
                ? tuples(caseFiles, 2).map(complete::withCaseFiles)
                : tuples(namingNone, 2).map(complete::withConsents);
    }

    /** With each statement in each way in which it can stand, all with all. */
    private static Stream<DisclosureRequest> statedOrNot(DisclosureRequest request) {
        Stream<DisclosureRequest> requests = Stream.of(request);
        for (Requirement requirement : Requirement.values()) {
            if (requirement.statement().isPresent()) {
                Requirement.Statement statement = requirement.statement().get();
                requests = requests.flatMap(
                        one -> requirement.statuses().stream().map(status -> statement.in(one, status)));
            }
        }
        return requests;
    }

    private static <T> Stream<List<T>> tuples(List<T> values, int number) {
        return number == 0
                ? Stream.of(List.of())
                : tuples(values, number - 1)
                        .flatMap(some -> values.stream()
                                .map(one -> Stream.concat(some.stream(), Stream.of(one))
                                        .toList()));
    }

    private static <T> List<List<T>> noneOrOne(List<T> values) {
        return Stream.concat(Stream.of(List.<T>of()), values.stream().map(List::of))
                .toList();
    }
}
