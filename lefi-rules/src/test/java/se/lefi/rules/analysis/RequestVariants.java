package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** One question with evidence that meets whatever a rule may ask for, and with every way of it to fall short (MEANING). */
record RequestVariants(Organisation recipient, DisclosurePurpose purpose, LocalDate day, String person) {
    private static final OrganisationNumber ANOTHER_NUMBER = OrganisationNumber.parse("202100-6255");
    private static final DisclosurePurpose ANOTHER_PURPOSE =
            DisclosurePurpose.of("ANOTHER_PURPOSE", "ett annat ändamål", "another purpose");
    private static final List<Requirement> STATEMENTS = Stream.of(Requirement.values())
            .filter(requirement -> requirement.statement().isPresent())
            .toList();

    RequestVariants(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        this(recipient, purpose, day, "person");
    }

    /** A connection, an open case of each matter, a consent, every statement; no category is named. */
    DisclosureRequest complete() {
        DisclosureRequest request = DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(purpose)
                .subject(subject())
                .agreement(connected())
                .addAllCaseFiles(
                        Stream.of(CaseMatter.values()).map(this::caseFile).toList())
                .addConsents(consent(subject(), recipient.number(), purpose, day))
                .build();
        for (Requirement statement : STATEMENTS) {
            request = stating(request, statement, statement.met());
        }
        return request;
    }

    /** What is complete, and what it becomes by each way of one part of it to fall short. */
    Stream<DisclosureRequest> oneShort() {
        DisclosureRequest complete = complete();
        return Stream.of(
                        Stream.of(complete),
                        STATEMENTS.stream().flatMap(statement -> inEveryWay(complete, statement)),
                        agreements().map(complete::withAgreement),
                        caseFiles().map(complete::withCaseFiles),
                        consents().map(complete::withConsents),
                        information()
                                .map(complete::withInformation)
                                .flatMap(asking -> Stream.of(asking, asking.withConsents(narrowed(asking.consents())))))
                .flatMap(requests -> requests);
    }

    /** Every agreement with all cases, consents, statements and categories. */
    Stream<DisclosureRequest> all() {
        Stream<DisclosureRequest> requests = Stream.of(complete());
        for (Requirement statement : STATEMENTS) {
            requests = requests.flatMap(request -> inEveryWay(request, statement));
        }
        return requests.flatMap(request -> agreements().map(request::withAgreement))
                .flatMap(request -> caseFiles().map(request::withCaseFiles))
                .flatMap(request -> consents()
                        .flatMap(consents -> Stream.of(consents, narrowed(consents)))
                        .map(request::withConsents))
                .flatMap(request -> information().map(request::withInformation));
    }

    private static Stream<DisclosureRequest> inEveryWay(DisclosureRequest request, Requirement statement) {
        return statement.statuses().stream().map(status -> stating(request, statement, status));
    }

    private static DisclosureRequest stating(DisclosureRequest request, Requirement statement, Status status) {
        return statement.statement().orElseThrow().in(request, status);
    }

    /** None; unsigned; ended, with and without connection; not connected; disconnected; connected. */
    private Stream<Optional<Agreement>> agreements() {
        Agreement signed =
                Agreement.builder().signedByRecipient(day).signedByAgency(day).build();
        return Stream.of(
                Optional.empty(),
                Optional.of(signed.withSignedByAgency(day.plusDays(1))),
                Optional.of(signed.withEnds(day)),
                Optional.of(connected().withEnds(day)),
                Optional.of(signed),
                Optional.of(connected().withDisconnectedFrom(day)),
                Optional.of(connected()));
    }

    private Agreement connected() {
        return Agreement.builder()
                .signedByRecipient(day)
                .signedByAgency(day)
                .connectedFrom(day)
                .build();
    }

    /** None; about someone else; not open yet; closed; of each matter alone. */
    private Stream<List<CaseFile>> caseFiles() {
        return Stream.concat(
                Stream.of(
                        List.of(),
                        List.of(caseFile(somebodyElse(), CaseMatter.BENEFIT, day)),
                        List.of(caseFile(subject(), CaseMatter.BENEFIT, day.plusDays(1))),
                        List.of(caseFile(CaseMatter.BENEFIT).withClosed(day))),
                Stream.of(CaseMatter.values()).map(matter -> List.of(caseFile(matter))));
    }

    private CaseFile caseFile(CaseMatter matter) {
        return caseFile(subject(), matter, day);
    }

    private CaseFile caseFile(DataSubject about, CaseMatter matter, LocalDate opened) {
        return CaseFile.builder()
                .reference("case of " + person)
                .subject(about)
                .matter(matter)
                .opened(opened)
                .build();
    }

    /** None; each of the six ways to fall short; one that stands. */
    private Stream<List<Consent>> consents() {
        Consent effective = consent(subject(), recipient.number(), purpose, day);
        return Stream.concat(
                Stream.of(List.of()),
                Stream.of(
                                consent(somebodyElse(), recipient.number(), purpose, day),
                                consent(subject(), ANOTHER_NUMBER, purpose, day),
                                consent(subject(), recipient.number(), ANOTHER_PURPOSE, day),
                                consent(subject(), recipient.number(), purpose, day.plusDays(1)),
                                effective.withWithdrawn(day),
                                consent(subject(), recipient.number(), purpose, day.minusDays(1))
                                        .withExpires(day),
                                effective)
                        .map(List::of));
    }

    private static Consent consent(
            DataSubject from, OrganisationNumber recipient, DisclosurePurpose purpose, LocalDate given) {
        return Consent.builder()
                .subject(from)
                .recipient(recipient)
                .addPurposes(purpose)
                .given(given)
                .build();
    }

    private static List<Consent> narrowed(List<Consent> consents) {
        return consents.stream()
                .map(consent -> consent.withInformation(InformationCategory.ADDRESS))
                .toList();
    }

    /** All categories, none, and each alone. */
    private static Stream<Set<InformationCategory>> information() {
        return Stream.concat(
                Stream.of(EnumSet.allOf(InformationCategory.class), Set.of()),
                Stream.of(InformationCategory.values()).map(Set::of));
    }

    private DataSubject subject() {
        return DataSubject.of(person);
    }

    private DataSubject somebodyElse() {
        return DataSubject.of("not " + person);
    }
}
