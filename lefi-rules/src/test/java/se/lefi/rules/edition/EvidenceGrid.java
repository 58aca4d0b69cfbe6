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
import java.util.Set;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;

/**
 * Every piece of evidence that DESIGN section 6 lets be built: each date on the day before the decision, on the day, on the
 * day after, or nowhere.
 */
public final class EvidenceGrid {
    private static final List<LocalDate> DAYS = List.of(DAY.minusDays(1), DAY, DAY.plusDays(1));
    private static final List<Optional<LocalDate>> NOWHERE = List.of();
    private static final List<Optional<LocalDate>> DAYS_OR_NONE =
            List.of(Optional.empty(), Optional.of(DAY.minusDays(1)), Optional.of(DAY), Optional.of(DAY.plusDays(1)));

    private EvidenceGrid() {}

    /** None, and every agreement that can be built. */
    public static List<Optional<Agreement>> agreements() {
        List<Optional<Agreement>> agreements = new ArrayList<>();
        agreements.add(Optional.empty());
        for (Optional<LocalDate> recipient : DAYS_OR_NONE) {
            for (Optional<LocalDate> agency : DAYS_OR_NONE) {
                for (Optional<LocalDate> ends : DAYS_OR_NONE) {
                    boolean endLegal = notNegative(recipient, ends) && notNegative(agency, ends);
                    for (Optional<LocalDate> connected : endLegal ? DAYS_OR_NONE : NOWHERE) {
                        boolean connectionLegal = connected.isEmpty()
                                || recipient.isPresent()
                                        && agency.isPresent()
                                        && notNegative(recipient, connected)
                                        && notNegative(agency, connected);
                        for (Optional<LocalDate> disconnected : connectionLegal ? DAYS_OR_NONE : NOWHERE) {
                            if (disconnected.isEmpty()
                                    || connected.isPresent() && notNegative(connected, disconnected)) {
                                agreements.add(Optional.of(Agreement.builder()
                                        .signedByRecipient(recipient)
                                        .signedByAgency(agency)
                                        .ends(ends)
                                        .connectedFrom(connected)
                                        .disconnectedFrom(disconnected)
                                        .build()));
                            }
                        }
                    }
                }
            }
        }
        return agreements;
    }

    /** Every case that can be built. */
    public static List<CaseFile> caseFiles() {
        List<CaseFile> caseFiles = new ArrayList<>();
        for (DataSubject subject : List.of(SUBJECT, SOMEBODY_ELSE)) {
            for (CaseMatter matter : CaseMatter.values()) {
                for (LocalDate opened : DAYS) {
                    for (Optional<LocalDate> closed : DAYS_OR_NONE) {
                        if (notNegative(Optional.of(opened), closed)) {
                            caseFiles.add(CaseFile.builder()
                                    .reference("reference")
                                    .subject(subject)
                                    .matter(matter)
                                    .opened(opened)
                                    .closed(closed)
                                    .build());
                        }
                    }
                }
            }
        }
        return caseFiles;
    }

    /** Every consent that can be built: from anyone, for anyone, for one purpose or another. */
    public static List<Consent> consents(Organisation recipient, DisclosurePurpose purpose) {
        DisclosurePurpose another = purpose.equals(OWN_PURPOSE) ? DisclosurePurpose.COORDINATION : OWN_PURPOSE;
        List<Consent> consents = new ArrayList<>();
        for (DataSubject subject : List.of(SUBJECT, SOMEBODY_ELSE)) {
            for (OrganisationNumber number : List.of(recipient.number(), ANOTHER_NUMBER)) {
                for (Set<DisclosurePurpose> purposes : List.of(Set.of(another), Set.of(another, purpose))) {
                    for (LocalDate given : DAYS) {
                        for (Optional<LocalDate> withdrawn : DAYS_OR_NONE) {
                            for (Optional<LocalDate> expires : DAYS_OR_NONE) {
                                boolean legal = notNegative(Optional.of(given), withdrawn)
                                        && (expires.isEmpty() || expires.get().isAfter(given));
                                if (legal) {
                                    consents.add(Consent.builder()
                                            .subject(subject)
                                            .recipient(number)
                                            .addAllPurposes(purposes)
                                            .given(given)
                                            .withdrawn(withdrawn)
                                            .expires(expires)
                                            .build());
                                }
                            }
                        }
                    }
                }
            }
        }
        return consents;
    }

    private static boolean notNegative(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
    }
}
