package se.lefi.rules.edition;

import static se.lefi.rules.edition.Questions.ANOTHER_NUMBER;
import static se.lefi.rules.edition.Questions.OWN_PURPOSE;
import static se.lefi.rules.edition.Questions.SOMEBODY_ELSE;
import static se.lefi.rules.edition.Questions.SUBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationNumber;

/**
 * Every piece of evidence that is valid (MEANING, Valid values): each date on the day before a decision, on the day, on the day
 * after, or nowhere. A builder that refuses more than MEANING says fails here.
 */
final class EvidenceGrid {
    private final LocalDate day;
    private final List<LocalDate> days;
    private final List<Optional<LocalDate>> daysOrNone;
    private final List<Optional<Agreement>> agreements;
    private final List<CaseFile> caseFiles;
    private final Map<List<Object>, List<Consent>> consents = new HashMap<>();

    EvidenceGrid(LocalDate day) {
        this.day = day;
        days = List.of(day.minusDays(1), day, day.plusDays(1));
        daysOrNone = new ArrayList<>(List.of(Optional.empty()));
        days.forEach(one -> daysOrNone.add(Optional.of(one)));
        agreements = buildAgreements();
        caseFiles = buildCaseFiles();
    }

    LocalDate day() {
        return day;
    }

    /** None, and every agreement. */
    List<Optional<Agreement>> agreements() {
        return agreements;
    }

    /** Every case: about anyone, of any matter. */
    List<CaseFile> caseFiles() {
        return caseFiles;
    }

    /** Every consent: from anyone, for anyone, for one purpose, another or both, naming nothing or something. */
    List<Consent> consents(Organisation recipient, DisclosurePurpose purpose) {
        return consents.computeIfAbsent(
                List.of(recipient.number(), purpose), key -> buildConsents(recipient.number(), purpose));
    }

    /** Nothing, all categories, each, and each with its neighbour. */
    static List<Set<InformationCategory>> information() {
        List<Set<InformationCategory>> information = new ArrayList<>();
        information.add(Set.of());
        information.add(EnumSet.allOf(InformationCategory.class));
        InformationCategory neighbour = InformationCategory.OTHER;
        for (InformationCategory category : InformationCategory.values()) {
            information.add(EnumSet.of(category));
            information.add(EnumSet.of(neighbour, category));
            neighbour = category;
        }
        return information;
    }

    private List<Optional<Agreement>> buildAgreements() {
        List<Optional<Agreement>> built = new ArrayList<>();
        built.add(Optional.empty());
        for (Optional<LocalDate> recipient : daysOrNone) {
            for (Optional<LocalDate> agency : daysOrNone) {
                for (Optional<LocalDate> ends : daysOrNone) {
                    for (Optional<LocalDate> connected : daysOrNone) {
                        for (Optional<LocalDate> disconnected : daysOrNone) {
                            if (notNegative(recipient, ends)
                                    && notNegative(agency, ends)
                                    && (connected.isEmpty() || recipient.isPresent() && agency.isPresent())
                                    && notNegative(recipient, connected)
                                    && notNegative(agency, connected)
                                    && (disconnected.isEmpty() || connected.isPresent())
                                    && notNegative(connected, disconnected)) {
                                built.add(Optional.of(Agreement.builder()
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
        return built;
    }

    private List<CaseFile> buildCaseFiles() {
        List<CaseFile> built = new ArrayList<>();
        for (DataSubject subject : List.of(SUBJECT, SOMEBODY_ELSE)) {
            for (CaseMatter matter : CaseMatter.values()) {
                for (LocalDate opened : days) {
                    for (Optional<LocalDate> closed : daysOrNone) {
                        if (notNegative(Optional.of(opened), closed)) {
                            built.add(CaseFile.builder()
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
        return built;
    }

    private List<Consent> buildConsents(OrganisationNumber recipient, DisclosurePurpose purpose) {
        DisclosurePurpose another = purpose.equals(OWN_PURPOSE) ? DisclosurePurpose.COORDINATION : OWN_PURPOSE;
        // One category; and two, of which a consent that names none covers one only. Either is narrower than some
        // request.
        List<Set<InformationCategory>> named = List.of(
                Set.of(),
                EnumSet.of(InformationCategory.AMOUNT_PAID),
                EnumSet.of(InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE, InformationCategory.ADDRESS));
        List<Consent> built = new ArrayList<>();
        for (DataSubject subject : List.of(SUBJECT, SOMEBODY_ELSE)) {
            for (OrganisationNumber number : List.of(recipient, ANOTHER_NUMBER)) {
                for (Set<DisclosurePurpose> purposes :
                        List.of(Set.of(purpose), Set.of(another), Set.of(another, purpose))) {
                    for (Set<InformationCategory> information : named) {
                        addOnEveryDay(
                                built,
                                () -> Consent.builder()
                                        .subject(subject)
                                        .recipient(number)
                                        .addAllPurposes(purposes)
                                        .addAllInformation(information));
                    }
                }
            }
        }
        return built;
    }

    private void addOnEveryDay(List<Consent> built, Supplier<Consent.Builder> undated) {
        for (LocalDate given : days) {
            for (Optional<LocalDate> withdrawn : daysOrNone) {
                for (Optional<LocalDate> expires : daysOrNone) {
                    if (notNegative(Optional.of(given), withdrawn)
                            && expires.map(given::isBefore).orElse(true)) {
                        built.add(undated.get()
                                .given(given)
                                .withdrawn(withdrawn)
                                .expires(expires)
                                .build());
                    }
                }
            }
        }
    }

    private static boolean notNegative(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
    }
}
