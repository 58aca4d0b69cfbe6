package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Requirement.Statement;
import se.lefi.rules.facts.Status;

/** Makes evidence that stands, on the day of decision, as it is told to. */
final class EvidenceOfStatus {
    private final LocalDate day;
    private final Organisation recipient;
    private final DisclosurePurpose purpose;
    private final DataSubject subject;
    private final Draws draws;

    /** About some individual and for some recipient of the type. */
    EvidenceOfStatus(LocalDate day, RecipientType recipient, DisclosurePurpose purpose, Draws draws) {
        this.day = day;
        this.recipient = Organisations.of(recipient, draws);
        this.purpose = purpose;
        this.subject = draws.subject();
        this.draws = draws;
    }

    /** The request that it is for, without any. */
    DisclosureRequest.Builder request() {
        return DisclosureRequest.builder()
                .decisionDate(day)
                .recipient(recipient)
                .purpose(purpose)
                .subject(subject);
    }

    /** The request with each of the recipient's statements standing as it is told. */
    static DisclosureRequest stating(DisclosureRequest request, Function<Requirement, Status> standing) {
        DisclosureRequest stating = request;
        for (Requirement requirement : Requirement.values()) {
            Optional<Statement> statement = requirement.statement();
            if (statement.isPresent()) {
                stating = statement.get().in(stating, standing.apply(requirement));
            }
        }
        return stating;
    }

    /** An agreement that is not missing; one that is not signed is not connected either. */
    Agreement agreement(Status status, Status connection) {
        return status == Status.AGREEMENT_NOT_SIGNED ? unsigned() : signed(status, connection);
    }

    /** A case of a status that rules ask about, and that is not missing. */
    CaseFile caseFile(Status status, Set<CaseMatter> matters) {
        EnumSet<CaseMatter> fitting = EnumSet.copyOf(matters);
        CaseFile.Builder file = CaseFile.builder()
                .reference("2026-" + draws.below(10_000))
                .subject(status == Status.CASE_CONCERNS_ANOTHER_PERSON ? somebodyElse() : subject)
                .matter(draws.among(status == Status.CASE_OF_ANOTHER_MATTER ? EnumSet.complementOf(fitting) : fitting));
        if (status != Status.CASE_NOT_OPEN) {
            return file.opened(upToTheDay()).closed(perhapsAfter()).build();
        }
        if (draws.perhaps()) {
            return file.opened(after()).build();
        }
        LocalDate closed = upToTheDay();
        return file.opened(closed.minusDays(draws.days())).closed(closed).build();
    }

    /** A consent of a status that rules ask about, and that is not missing. */
    Consent consent(Status status, Set<InformationCategory> information) {
        return consent(status, information, LocalDate.MAX);
    }

    /** If it is withdrawn, its withdrawal does not reach what was given on a certain day. */
    Consent consent(Status status, Set<InformationCategory> information, LocalDate notReaching) {
        Consent.Builder consent = Consent.builder()
                .subject(status == Status.CONSENT_FROM_ANOTHER_PERSON ? somebodyElse() : subject)
                .recipient(
                        status == Status.CONSENT_FOR_ANOTHER_RECIPIENT
                                ? Organisations.otherThan(recipient.number())
                                : recipient.number())
                .addAllPurposes(purposes(status == Status.CONSENT_FOR_ANOTHER_PURPOSE))
                .addAllInformation(information);
        if (status == Status.CONSENT_NOT_YET_GIVEN) {
            return consent.given(after()).build();
        }
        if (status == Status.CONSENT_WITHDRAWN) {
            int length = draws.days();
            // What was given and withdrawn on one day reaches its duplicates of that day, too.
            LocalDate latest = length == 0 ? notReaching.minusDays(1) : notReaching;
            LocalDate withdrawn = earlier(upToTheDay(), latest);
            LocalDate given = withdrawn.minusDays(length);
            consent.given(given).withdrawn(withdrawn);
            return draws.perhaps()
                    ? consent.expires(given.plusDays(1 + draws.days())).build()
                    : consent.build();
        }
        consent.withdrawn(perhapsAfter());
        if (status == Status.CONSENT_EXPIRED) {
            LocalDate expires = upToTheDay();
            return consent.given(expires.minusDays(1 + draws.days()))
                    .expires(expires)
                    .build();
        }
        return consent.given(upToTheDay()).expires(perhapsAfter()).build();
    }

    private Agreement unsigned() {
        Optional<LocalDate> signed = Optional.of(upToTheDay());
        Optional<LocalDate> notYet = perhapsAfter();
        boolean byRecipient = draws.perhaps();
        return Agreement.builder()
                .signedByRecipient(byRecipient ? signed : notYet)
                .signedByAgency(byRecipient ? notYet : signed)
                .build();
    }

    private Agreement signed(Status status, Status connection) {
        Agreement.Builder agreement = Agreement.builder();
        Optional<LocalDate> ends = status == Status.AGREEMENT_ENDED ? Optional.of(upToTheDay()) : perhapsAfter();
        LocalDate latest = earlier(day, ends.orElse(day));
        if (connection == Status.CONNECTED) {
            LocalDate connected = upToTheDay();
            agreement.connectedFrom(connected).disconnectedFrom(perhapsAfter());
            latest = earlier(latest, connected);
        } else if (draws.perhaps()) {
            agreement.connectedFrom(after());
        } else if (draws.perhaps()) {
            LocalDate disconnected = upToTheDay();
            LocalDate connected = disconnected.minusDays(draws.days());
            agreement.connectedFrom(connected).disconnectedFrom(disconnected);
            latest = earlier(latest, connected);
        }
        latest = latest.minusDays(draws.days());
        LocalDate earliest = latest.minusDays(draws.days());
        boolean agencyFirst = draws.perhaps();
        return agreement
                .signedByRecipient(agencyFirst ? latest : earliest)
                .signedByAgency(agencyFirst ? earliest : latest)
                .ends(ends)
                .build();
    }

    private Set<DisclosurePurpose> purposes(boolean another) {
        List<DisclosurePurpose> others = new ArrayList<>(DisclosurePurpose.published());
        others.remove(purpose);
        Set<DisclosurePurpose> purposes = new LinkedHashSet<>();
        if (!another) {
            purposes.add(purpose);
        }
        if (another || draws.perhaps()) {
            purposes.add(draws.among(others));
        }
        return purposes;
    }

    private DataSubject somebodyElse() {
        return DataSubject.of("not " + subject.reference());
    }

    private LocalDate upToTheDay() {
        return day.minusDays(draws.days());
    }

    private LocalDate after() {
        return day.plusDays(1 + draws.days());
    }

    private Optional<LocalDate> perhapsAfter() {
        return draws.perhaps() ? Optional.of(after()) : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
