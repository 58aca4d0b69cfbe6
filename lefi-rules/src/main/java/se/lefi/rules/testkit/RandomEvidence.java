package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.lefi.organisation.RecipientType;

/** Makes evidence, and requests, that are valid and otherwise left to chance. Dates lie within some days of one day. */
final class RandomEvidence {
    private static final DisclosurePurpose ANOTHER =
            DisclosurePurpose.of("ANOTHER_PURPOSE", "ett annat ändamål", "another purpose");

    private final LocalDate around;
    private final int within;
    private final Draws draws;

    RandomEvidence(LocalDate around, int within, Draws draws) {
        this.around = around;
        this.within = within;
        this.draws = draws;
    }

    Agreement agreement() {
        Optional<LocalDate> byRecipient = mostly(LocalDate.MIN);
        Optional<LocalDate> byAgency = mostly(LocalDate.MIN);
        LocalDate signed = later(byRecipient.orElse(LocalDate.MIN), byAgency.orElse(LocalDate.MIN));
        Optional<LocalDate> ends = seldom(signed);
        Optional<LocalDate> connected =
                byRecipient.isPresent() && byAgency.isPresent() ? mostly(signed) : Optional.empty();
        Optional<LocalDate> disconnected = connected.flatMap(this::seldom);
        return Agreement.builder()
                .signedByRecipient(byRecipient)
                .signedByAgency(byAgency)
                .ends(ends)
                .connectedFrom(connected)
                .disconnectedFrom(disconnected)
                .build();
    }

    CaseFile caseFile(DataSubject subject) {
        LocalDate opened = day();
        return CaseFile.builder()
                .reference("2026-" + draws.below(10_000))
                .subject(subject)
                .matter(draws.among(List.of(CaseMatter.values())))
                .opened(opened)
                .closed(seldom(opened))
                .build();
    }

    Consent consent(DataSubject subject, OrganisationNumber recipient, Set<DisclosurePurpose> purposes) {
        LocalDate given = day();
        return Consent.builder()
                .subject(subject)
                .recipient(recipient)
                .addAllPurposes(purposes)
                .addAllInformation(information())
                .given(given)
                .withdrawn(seldom(given))
                .expires(seldom(given.plusDays(1)))
                .build();
    }

    /** On the day that the dates lie around; persons, recipients and purposes are often the same. */
    DisclosureRequest request() {
        Organisation recipient = Organisations.of(draws.among(RecipientType.all()), draws);
        DisclosurePurpose purpose = purpose();
        DataSubject subject = draws.subject();
        DisclosureRequest.Builder request = DisclosureRequest.builder()
                .decisionDate(around)
                .recipient(recipient)
                .purpose(purpose)
                .subject(subject)
                .addAllInformation(information());
        if (draws.below(10) > 0) {
            request.agreement(agreement());
        }
        for (int i = draws.below(4); i > 0; i--) {
            request.addCaseFiles(caseFile(isSeldom() ? draws.subject() : subject));
        }
        for (int i = draws.below(4); i > 0; i--) {
            request.addConsents(consent(
                    isSeldom() ? draws.subject() : subject,
                    isSeldom() ? Organisations.otherThan(recipient.number()) : recipient.number(),
                    purposes(purpose)));
        }
        return EvidenceOfStatus.stating(request.build(), requirement -> draws.among(requirement.statuses()));
    }

    /** One of the page's seven, or now and then another. */
    DisclosurePurpose purpose() {
        return draws.below(8) == 7 ? ANOTHER : draws.among(DisclosurePurpose.published());
    }

    /** Often with the one given. */
    Set<DisclosurePurpose> purposes(DisclosurePurpose purpose) {
        Set<DisclosurePurpose> purposes = new LinkedHashSet<>();
        purposes.add(isSeldom() ? purpose() : purpose);
        for (int i = draws.below(3); i > 0; i--) {
            purposes.add(purpose());
        }
        return purposes;
    }

    /** None, some or all. */
    Set<InformationCategory> information() {
        Set<InformationCategory> all = EnumSet.allOf(InformationCategory.class);
        return switch (draws.below(4)) {
            case 0 -> Set.of();
            case 1 -> all;
            default -> draws.subset(all);
        };
    }

    /** The day itself, the one after, the one before, and so on. */
    private LocalDate day() {
        int number = draws.below(2 * within + 1);
        return around.plusDays(number % 2 == 0 ? -number / 2 : (number + 1) / 2);
    }

    private boolean isSeldom() {
        return draws.below(4) == 3;
    }

    private Optional<LocalDate> mostly(LocalDate first) {
        return draws.below(4) > 0 ? Optional.of(later(day(), first)) : Optional.empty();
    }

    private Optional<LocalDate> seldom(LocalDate first) {
        return isSeldom() ? Optional.of(later(day(), first)) : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
