package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Evidence that meets whatever a rule may ask for, and every way of it to fall short (DESIGN section 4). */
final class Evidence {
    private static final DataSubject SUBJECT = DataSubject.of("subject");
    private static final DataSubject SOMEBODY_ELSE = DataSubject.of("somebody else");
    private static final OrganisationNumber ANOTHER_NUMBER = OrganisationNumber.parse("202100-6255");
    private static final DisclosurePurpose ANOTHER_PURPOSE =
            DisclosurePurpose.of("ANOTHER_PURPOSE", "ett annat ändamål", "another purpose");

    private Evidence() {}

    /** An agreement and a connection, an open case of each matter, a consent, a stated need; no category is named. */
    static DisclosureRequest good(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(purpose)
                .subject(SUBJECT)
                .agreement(connected(day))
                .addAllCaseFiles(Stream.of(CaseMatter.values())
                        .map(matter -> caseFile(SUBJECT, matter, day, Optional.empty()))
                        .toList())
                .addConsents(consent(recipient, purpose, day).build())
                .necessityStated(true)
                .build();
    }

    /** The evidence that is good, and what it becomes by each way of one part of it to fall short. */
    static List<DisclosureRequest> goodAndSpoilt(DisclosureRequest good) {
        List<DisclosureRequest> requests = new ArrayList<>(List.of(good, good.withNecessityStated(false)));
        agreements(good).forEach(agreement -> requests.add(good.withAgreement(agreement)));
        caseFiles(good).forEach(caseFiles -> requests.add(good.withCaseFiles(caseFiles)));
        consents(good).forEach(consents -> requests.add(good.withConsents(consents)));
        requests.addAll(narrowed(good));
        return requests;
    }

    /** None; unsigned; ended, with and without connection; not connected; connected. */
    static List<Optional<Agreement>> agreements(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        Agreement signed =
                Agreement.builder().signedByRecipient(day).signedByAgency(day).build();
        return List.of(
                Optional.empty(),
                Optional.of(signed.withSignedByAgency(day.plusDays(1))),
                Optional.of(signed.withEnds(day)),
                Optional.of(connected(day).withEnds(day)),
                Optional.of(signed),
                Optional.of(connected(day).withDisconnectedFrom(day)),
                Optional.of(connected(day)));
    }

    /** None; about someone else; not open yet; closed; of each matter alone. */
    static List<List<CaseFile>> caseFiles(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        List<List<CaseFile>> caseFiles = new ArrayList<>();
        caseFiles.add(List.of());
        caseFiles.add(List.of(caseFile(SOMEBODY_ELSE, CaseMatter.BENEFIT, day, Optional.empty())));
        caseFiles.add(List.of(caseFile(SUBJECT, CaseMatter.BENEFIT, day.plusDays(1), Optional.empty())));
        caseFiles.add(List.of(caseFile(SUBJECT, CaseMatter.BENEFIT, day, Optional.of(day))));
        for (CaseMatter matter : CaseMatter.values()) {
            caseFiles.add(List.of(caseFile(SUBJECT, matter, day, Optional.empty())));
        }
        return caseFiles;
    }

    /** None; each of the six ways to fall short; one that stands. */
    static List<List<Consent>> consents(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        Organisation recipient = request.recipient();
        DisclosurePurpose purpose = request.purpose();
        Consent.Builder late = Consent.builder();
        late.subject(SUBJECT).recipient(recipient.number()).addPurposes(purpose).given(day.plusDays(1));
        Consent.Builder old = Consent.builder();
        old.subject(SUBJECT).recipient(recipient.number()).addPurposes(purpose).given(day.minusDays(1));
        return List.of(
                List.of(),
                List.of(consent(SOMEBODY_ELSE, recipient.number(), purpose, day).build()),
                List.of(consent(SUBJECT, ANOTHER_NUMBER, purpose, day).build()),
                List.of(consent(SUBJECT, recipient.number(), ANOTHER_PURPOSE, day)
                        .build()),
                List.of(late.build()),
                List.of(consent(recipient, purpose, day).withdrawn(day).build()),
                List.of(old.expires(day).build()),
                List.of(consent(recipient, purpose, day).build()));
    }

    /** Asking for each category alone and for all of them, of a consent that names none and of one that names some. */
    static List<DisclosureRequest> narrowed(DisclosureRequest request) {
        List<DisclosureRequest> requests = new ArrayList<>();
        List<Set<InformationCategory>> asked = new ArrayList<>(List.of(EnumSet.allOf(InformationCategory.class)));
        for (InformationCategory category : InformationCategory.values()) {
            asked.add(EnumSet.of(category));
        }
        for (Set<InformationCategory> information : asked) {
            requests.add(request.withInformation(information));
            requests.add(request.withInformation(information)
                    .withConsents(request.consents().stream()
                            .map(consent -> naming(consent, InformationCategory.ADDRESS))
                            .toList()));
        }
        return requests;
    }

    private static Consent naming(Consent consent, InformationCategory category) {
        return Consent.builder()
                .subject(consent.subject())
                .recipient(consent.recipient())
                .addAllPurposes(consent.purposes())
                .addInformation(category)
                .given(consent.given())
                .withdrawn(consent.withdrawn())
                .expires(consent.expires())
                .build();
    }

    private static Agreement connected(LocalDate day) {
        return Agreement.builder()
                .signedByRecipient(day)
                .signedByAgency(day)
                .connectedFrom(day)
                .build();
    }

    private static CaseFile caseFile(
            DataSubject subject, CaseMatter matter, LocalDate opened, Optional<LocalDate> closed) {
        return CaseFile.builder()
                .reference("reference")
                .subject(subject)
                .matter(matter)
                .opened(opened)
                .closed(closed)
                .build();
    }

    private static Consent.Builder consent(Organisation recipient, DisclosurePurpose purpose, LocalDate given) {
        return consent(SUBJECT, recipient.number(), purpose, given);
    }

    private static Consent.Builder consent(
            DataSubject subject, OrganisationNumber recipient, DisclosurePurpose purpose, LocalDate given) {
        Consent.Builder consent = Consent.builder();
        consent.subject(subject).recipient(recipient).addPurposes(purpose).given(given);
        return consent;
    }
}
