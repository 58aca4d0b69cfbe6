package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.facts.Status;

/** Makes evidence that stands, on the day of decision, as it is told to. */
final class EvidenceOfStatus {
    private final LocalDate day;
    private final DataSubject subject;
    private final Draws draws;

    EvidenceOfStatus(LocalDate day, DataSubject subject, Draws draws) {
        this.day = day;
        this.subject = subject;
        this.draws = draws;
    }

    /** An agreement that is not missing; one that is not signed is not connected either. */
    Agreement agreement(Status status, Status connection) {
        return status == Status.AGREEMENT_NOT_SIGNED ? unsigned() : signed(status, connection);
    }

    /** A case of a status that rules ask about, and that is not missing. */
    CaseFile caseFile(Status status, Set<CaseMatter> matters) {
        boolean beforeOpening = status == Status.CASE_NOT_OPEN && draws.perhaps();
        Optional<LocalDate> closed =
                status == Status.CASE_NOT_OPEN && !beforeOpening ? Optional.of(upToTheDay()) : Optional.empty();
        LocalDate opened = beforeOpening ? after() : closed.orElse(day).minusDays(draws.days());
        return CaseFile.builder()
                .reference("2026-" + draws.below(10_000))
                .subject(status == Status.CASE_CONCERNS_ANOTHER_PERSON ? somebodyElse() : subject)
                .matter(draws.among(Arrays.stream(CaseMatter.values())
                        .filter(matter -> matters.contains(matter) != (status == Status.CASE_OF_ANOTHER_MATTER))
                        .toList()))
                .opened(opened)
                .closed(closed.or(() -> beforeOpening ? Optional.empty() : perhapsAfter()))
                .build();
    }

    /** A consent of a status that rules ask about, and that is not missing. */
    Consent consent(
            Status status,
            OrganisationNumber recipient,
            DisclosurePurpose purpose,
            Set<InformationCategory> information) {
        Consent.Builder consent = Consent.builder()
                .subject(status == Status.CONSENT_FROM_ANOTHER_PERSON ? somebodyElse() : subject)
                .recipient(
                        status == Status.CONSENT_FOR_ANOTHER_RECIPIENT ? Organisations.otherThan(recipient) : recipient)
                .addAllPurposes(purposes(purpose, status == Status.CONSENT_FOR_ANOTHER_PURPOSE))
                .addAllInformation(information);
        return switch (status) {
            case CONSENT_NOT_YET_GIVEN -> consent.given(after()).build();
            case CONSENT_WITHDRAWN -> {
                LocalDate withdrawn = upToTheDay();
                LocalDate given = withdrawn.minusDays(draws.days());
                Optional<LocalDate> expires =
                        draws.perhaps() ? Optional.of(given.plusDays(1 + draws.days())) : Optional.empty();
                yield consent.given(given).withdrawn(withdrawn).expires(expires).build();
            }
            case CONSENT_EXPIRED -> {
                LocalDate expires = upToTheDay();
                yield consent.given(expires.minusDays(1 + draws.days()))
                        .expires(expires)
                        .withdrawn(perhapsAfter())
                        .build();
            }
            default ->
                consent.given(upToTheDay())
                        .withdrawn(perhapsAfter())
                        .expires(perhapsAfter())
                        .build();
        };
    }

    /** The withdrawn consent, moved back as far as it takes for its withdrawal not to reach what was given on the day. */
    static Consent notReaching(LocalDate given, Consent withdrawn) {
        LocalDate withdrawal = withdrawn.withdrawn().orElseThrow();
        // What was given and withdrawn on one day reaches its duplicates of that day, too.
        LocalDate latest = withdrawn.given().equals(withdrawal) ? given.minusDays(1) : given;
        long back = Math.max(0, ChronoUnit.DAYS.between(latest, withdrawal));
        return Consent.builder()
                .subject(withdrawn.subject())
                .recipient(withdrawn.recipient())
                .addAllPurposes(withdrawn.purposes())
                .addAllInformation(withdrawn.information())
                .given(withdrawn.given().minusDays(back))
                .withdrawn(withdrawal.minusDays(back))
                .expires(withdrawn.expires().map(day -> day.minusDays(back)))
                .build();
    }

    private Agreement unsigned() {
        Optional<LocalDate> signed = Optional.of(upToTheDay());
        Optional<LocalDate> notYet = draws.perhaps() ? Optional.of(after()) : Optional.empty();
        boolean byRecipient = draws.perhaps();
        return Agreement.builder()
                .signedByRecipient(byRecipient ? signed : notYet)
                .signedByAgency(byRecipient ? notYet : signed)
                .build();
    }

    private Agreement signed(Status status, Status connection) {
        Optional<LocalDate> ends = status == Status.AGREEMENT_ENDED ? Optional.of(upToTheDay()) : perhapsAfter();
        Optional<LocalDate> disconnected = Optional.empty();
        Optional<LocalDate> connected = Optional.empty();
        if (connection == Status.CONNECTED) {
            connected = Optional.of(upToTheDay());
            disconnected = perhapsAfter();
        } else if (draws.perhaps()) {
            connected = Optional.of(after());
        } else if (draws.perhaps()) {
            disconnected = Optional.of(upToTheDay());
            connected = disconnected.map(end -> end.minusDays(draws.days()));
        }
        LocalDate latest = Stream.of(Optional.of(day), ends, connected)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(day)
                .minusDays(draws.days());
        LocalDate earliest = latest.minusDays(draws.days());
        boolean agencyFirst = draws.perhaps();
        return Agreement.builder()
                .signedByRecipient(agencyFirst ? latest : earliest)
                .signedByAgency(agencyFirst ? earliest : latest)
                .ends(ends)
                .connectedFrom(connected)
                .disconnectedFrom(disconnected)
                .build();
    }

    private Set<DisclosurePurpose> purposes(DisclosurePurpose purpose, boolean another) {
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
}
