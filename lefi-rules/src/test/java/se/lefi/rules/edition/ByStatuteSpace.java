package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.lefi.InvalidValueException;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

/** All that a request to edition B can be, dimension by dimension; every date before, on or after the decision date, or absent. */
final class ByStatuteSpace {
    static final DataSubject SUBJECT = DataSubject.of("asked for");
    private static final DataSubject SOMEONE_ELSE = DataSubject.of("someone else");
    private static final OrganisationNumber ANOTHER_NUMBER = OrganisationNumber.parse("202100-6255");
    static final DisclosurePurpose UNKNOWN = DisclosurePurpose.of("UNKNOWN_TO_THE_BOOK", "okänt", "unknown");

    private ByStatuteSpace() {}

    /** Every kind, and every function at each of its levels, and no function. */
    static List<Organisation> recipients() {
        List<Organisation> recipients = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            recipients.add(recipient(kind, Optional.empty()));
            for (AuthorityFunction function : AuthorityFunction.values()) {
                if (function.levels().contains(kind)) {
                    recipients.add(recipient(kind, Optional.of(function)));
                }
            }
        }
        return recipients;
    }

    static Organisation recipient(OrganisationKind kind, Optional<AuthorityFunction> function) {
        String number = switch (kind) {
            case STATE_AUTHORITY -> "202100-5521";
            case MUNICIPAL_AUTHORITY -> "212000-0142";
            default -> "556016-0680";
        };
        return Organisation.builder()
                .number(OrganisationNumber.parse(number))
                .name("Recipient")
                .kind(kind)
                .function(function)
                .build();
    }

    static List<DisclosurePurpose> purposes() {
        return Stream.concat(DisclosurePurpose.published().stream(), Stream.of(UNKNOWN))
                .toList();
    }

    static List<Optional<Agreement>> agreements(LocalDate day) {
        List<Optional<Agreement>> agreements = new ArrayList<>();
        agreements.add(Optional.empty());
        for (Optional<LocalDate> recipientSigns : around(day)) {
            for (Optional<LocalDate> agencySigns : around(day)) {
                for (Optional<LocalDate> ends : around(day)) {
                    for (Optional<LocalDate> connected : around(day)) {
                        for (Optional<LocalDate> disconnected : around(day)) {
                            addIfValid(
                                    agreements,
                                    () -> Optional.of(Agreement.builder()
                                            .signedByRecipient(recipientSigns)
                                            .signedByAgency(agencySigns)
                                            .ends(ends)
                                            .connectedFrom(connected)
                                            .disconnectedFrom(disconnected)
                                            .build()));
                        }
                    }
                }
            }
        }
        return agreements;
    }

    static List<CaseFile> cases(LocalDate day) {
        List<CaseFile> cases = new ArrayList<>();
        for (DataSubject subject : List.of(SUBJECT, SOMEONE_ELSE)) {
            for (CaseMatter matter : CaseMatter.values()) {
                for (LocalDate opened : List.of(day.minusDays(1), day, day.plusDays(1))) {
                    for (Optional<LocalDate> closed : around(day)) {
                        addIfValid(
                                cases,
                                () -> CaseFile.builder()
                                        .reference("D-1")
                                        .subject(subject)
                                        .matter(matter)
                                        .opened(opened)
                                        .closed(closed)
                                        .build());
                    }
                }
            }
        }
        return cases;
    }

    static List<Consent> consents(LocalDate day, Organisation recipient, DisclosurePurpose purpose) {
        DisclosurePurpose another = purpose.equals(UNKNOWN) ? DisclosurePurpose.CLAIMS_SETTLEMENT : UNKNOWN;
        List<Consent> consents = new ArrayList<>();
        for (DataSubject subject : List.of(SUBJECT, SOMEONE_ELSE)) {
            for (OrganisationNumber number : List.of(recipient.number(), ANOTHER_NUMBER)) {
                for (Set<DisclosurePurpose> purposes :
                        List.of(Set.of(purpose), Set.of(another), Set.of(another, purpose))) {
                    for (Set<InformationCategory> named : namedByConsents()) {
                        for (LocalDate given : List.of(day.minusDays(1), day, day.plusDays(1))) {
                            for (Optional<LocalDate> withdrawn : around(day)) {
                                for (Optional<LocalDate> expires : around(day)) {
                                    addIfValid(
                                            consents,
                                            () -> Consent.builder()
                                                    .subject(subject)
                                                    .recipient(number)
                                                    .addAllPurposes(purposes)
                                                    .addAllInformation(named)
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

    /** Nothing; one category; one that no silent consent covers with another. Each is narrower than some that is asked. */
    private static List<Set<InformationCategory>> namedByConsents() {
        return List.of(
                Set.of(),
                EnumSet.of(InformationCategory.AMOUNT_PAID),
                EnumSet.of(InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE, InformationCategory.ADDRESS));
    }

    /** Nothing, each category, all of them, and pairs of neighbours. */
    static List<Set<InformationCategory>> information() {
        List<Set<InformationCategory>> asked = new ArrayList<>();
        asked.add(Set.of());
        asked.add(EnumSet.allOf(InformationCategory.class));
        InformationCategory last = InformationCategory.OTHER;
        for (InformationCategory category : InformationCategory.values()) {
            asked.add(EnumSet.of(category));
            asked.add(EnumSet.of(last, category));
            last = category;
        }
        return asked;
    }

    private static List<Optional<LocalDate>> around(LocalDate day) {
        return List.of(Optional.empty(), Optional.of(day.minusDays(1)), Optional.of(day), Optional.of(day.plusDays(1)));
    }

    private static <T> void addIfValid(List<T> values, Supplier<T> value) {
        try {
            values.add(value.get());
        } catch (InvalidValueException invalid) {
            return; // such a value cannot exist, so no request holds it
        }
    }
}
