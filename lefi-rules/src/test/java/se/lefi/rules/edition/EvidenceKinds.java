package se.lefi.rules.edition;

import static se.lefi.rules.edition.Questions.ANOTHER_NUMBER;
import static se.lefi.rules.edition.Questions.DAY;
import static se.lefi.rules.edition.Questions.OWN_PURPOSE;
import static se.lefi.rules.edition.Questions.SOMEBODY_ELSE;
import static se.lefi.rules.edition.Questions.SUBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;

/** One piece of evidence of each kind that DESIGN section 4 tells apart. */
final class EvidenceKinds {
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    private EvidenceKinds() {}

    /** Missing; unsigned in four ways; ended with and without a connection; signed in four states of connection. */
    static List<Optional<Agreement>> agreements() {
        Agreement signed = Agreement.builder()
                .signedByRecipient(BEFORE)
                .signedByAgency(DAY)
                .build();
        Agreement connected = signed.withConnectedFrom(DAY);
        Agreement ended = signed.withSignedByAgency(BEFORE).withEnds(DAY);
        List<Optional<Agreement>> agreements = new ArrayList<>();
        agreements.add(Optional.empty());
        agreements.add(Optional.of(Agreement.builder().build()));
        agreements.add(Optional.of(Agreement.builder().signedByRecipient(BEFORE).build()));
        agreements.add(Optional.of(Agreement.builder().signedByAgency(BEFORE).build()));
        agreements.add(Optional.of(signed.withSignedByAgency(AFTER)));
        agreements.add(Optional.of(ended));
        agreements.add(Optional.of(ended.withConnectedFrom(BEFORE)));
        agreements.add(Optional.of(signed));
        agreements.add(Optional.of(signed.withConnectedFrom(AFTER)));
        agreements.add(Optional.of(connected.withDisconnectedFrom(DAY)));
        agreements.add(Optional.of(connected));
        return agreements;
    }

    /** About someone else; not open yet; closed; open, of each matter. */
    static List<CaseFile> caseFiles() {
        List<CaseFile> caseFiles = new ArrayList<>();
        caseFiles.add(caseFile(SOMEBODY_ELSE, CaseMatter.BENEFIT, DAY, Optional.empty()));
        caseFiles.add(caseFile(SUBJECT, CaseMatter.BENEFIT, AFTER, Optional.empty()));
        caseFiles.add(caseFile(SUBJECT, CaseMatter.BENEFIT, BEFORE, Optional.of(DAY)));
        for (CaseMatter matter : CaseMatter.values()) {
            caseFiles.add(caseFile(SUBJECT, matter, DAY, Optional.of(AFTER)));
        }
        return caseFiles;
    }

    /** Each of the six ways to fall short, then one that stands. */
    static List<Consent> consents(Organisation recipient, DisclosurePurpose purpose) {
        OrganisationNumber number = recipient.number();
        DisclosurePurpose another = purpose.equals(OWN_PURPOSE) ? DisclosurePurpose.COORDINATION : OWN_PURPOSE;
        return List.of(
                consent(SOMEBODY_ELSE, number, purpose, DAY, Optional.empty(), Optional.empty()),
                consent(SUBJECT, ANOTHER_NUMBER, purpose, DAY, Optional.empty(), Optional.empty()),
                consent(SUBJECT, number, another, DAY, Optional.empty(), Optional.empty()),
                consent(SUBJECT, number, purpose, AFTER, Optional.empty(), Optional.empty()),
                consent(SUBJECT, number, purpose, BEFORE, Optional.of(DAY), Optional.of(DAY)),
                consent(SUBJECT, number, purpose, BEFORE, Optional.of(AFTER), Optional.of(DAY)),
                consent(SUBJECT, number, purpose, DAY, Optional.of(AFTER), Optional.of(AFTER)));
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

    private static Consent consent(
            DataSubject subject,
            OrganisationNumber recipient,
            DisclosurePurpose purpose,
            LocalDate given,
            Optional<LocalDate> withdrawn,
            Optional<LocalDate> expires) {
        return Consent.builder()
                .subject(subject)
                .recipient(recipient)
                .addPurposes(purpose)
                .given(given)
                .withdrawn(withdrawn)
                .expires(expires)
                .build();
    }
}
