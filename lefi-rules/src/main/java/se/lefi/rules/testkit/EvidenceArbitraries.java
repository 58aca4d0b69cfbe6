package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.lefi.agreement.Agreement;
import se.lefi.consent.Consent;
import se.lefi.consent.ConsentRequirement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * Arbitraries of what a request brings with it. Each piece of evidence is valid in itself; how it stands on a certain day is
 * left to chance. Boundaries come up by themselves, so that there are no edge cases beside. Where an arbitrary of days is taken, all dates come out of it, or are the day after one of them.
 */
public final class EvidenceArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final List<LocalDate> TURNING_POINTS = LefiPrenumeration.editions().stream()
            .map(RuleBook::turningPoints)
            .flatMap(List::stream)
            .flatMap(day -> day.minusDays(1).datesUntil(day.plusDays(1)))
            .toList();

    private EvidenceArbitraries() {}

    /** {@return days from 2000 to 2040; often one on which an edition of the rules changes, or the day before} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.longs()
                                .between(0, ChronoUnit.DAYS.between(FIRST, LAST))
                                .map(FIRST::plusDays)),
                Tuple.of(1, Arbitraries.of(TURNING_POINTS)));
    }

    /** {@return the day itself more often than others, and days up to three weeks from it} */
    public static Arbitrary<LocalDate> daysAround(LocalDate day) {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.integers().between(-1, 1)),
                        Tuple.of(1, Arbitraries.integers().between(-21, 21)))
                .map(day::plusDays);
    }

    /** {@return references of individuals; two come up again and again, so that evidence often is about the same one} */
    public static Arbitrary<DataSubject> dataSubjects() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("subject", "subject", "another subject")),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .alpha()
                                        .numeric()
                                        .ofMinLength(1)
                                        .ofMaxLength(12)))
                .map(DataSubject::of);
    }

    /** {@return the seven purposes of LEFI Prenumeration, and now and then one that it does not have} */
    public static Arbitrary<DisclosurePurpose> purposes() {
        Arbitrary<String> codes =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(6);
        return Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.of(DisclosurePurpose.published())),
                Tuple.of(
                        1,
                        Combinators.combine(codes, LawArbitraries.bilinguals())
                                .as((code, name) -> new DisclosurePurpose("OWN_" + code, name))));
    }

    /** {@return sets of categories; none, some and all of them come up often} */
    public static Arbitrary<Set<InformationCategory>> information() {
        Arbitrary<InformationCategory> categories = Arbitraries.of(InformationCategory.class);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.<InformationCategory>of())),
                Tuple.of(4, categories.set().ofMaxSize(4)),
                Tuple.of(1, Arbitraries.just(Set.of(InformationCategory.values()))));
    }

    /** {@return agreements, with dates that lie close together} */
    public static Arbitrary<Agreement> agreements() {
        return days().flatMap(day -> agreements(daysAround(day))).withoutEdgeCases();
    }

    /** {@return agreements in every state: signed by none, one or both, ended or not, connected, disconnected or neither} */
    public static Arbitrary<Agreement> agreements(Arbitrary<LocalDate> days) {
        Arbitrary<Optional<LocalDate>> perhaps = days.optional(0.7);
        return Combinators.combine(perhaps, perhaps, days.optional(0.3), perhaps, days.optional(0.3))
                .as((byRecipient, byAgency, end, connection, disconnection) -> {
                    Optional<LocalDate> signed = later(byRecipient, byAgency);
                    Optional<LocalDate> connected = byRecipient.isPresent() && byAgency.isPresent()
                            ? connection.flatMap(day -> later(signed, Optional.of(day)))
                            : Optional.empty();
                    return Agreement.builder()
                            .signedByRecipient(byRecipient)
                            .signedByAgency(byAgency)
                            .ends(end.flatMap(day -> later(signed, Optional.of(day))))
                            .connectedFrom(connected)
                            .disconnectedFrom(
                                    connected.isPresent()
                                            ? disconnection.flatMap(day -> later(connected, Optional.of(day)))
                                            : Optional.empty())
                            .build();
                })
                .withoutEdgeCases();
    }

    /** {@return case files, with dates that lie close together} */
    public static Arbitrary<CaseFile> caseFiles() {
        return days().flatMap(day -> caseFiles(daysAround(day), dataSubjects())).withoutEdgeCases();
    }

    /** {@return case files of every matter, open or closed, about these individuals} */
    public static Arbitrary<CaseFile> caseFiles(Arbitrary<LocalDate> days, Arbitrary<DataSubject> subjects) {
        return Combinators.combine(
                        subjects,
                        Arbitraries.of(CaseMatter.class),
                        days,
                        days.optional(0.4),
                        Arbitraries.integers().between(1, 9999))
                .as((subject, matter, opened, closed, number) -> CaseFile.builder()
                        .reference("2026-" + number)
                        .subject(subject)
                        .matter(matter)
                        .opened(opened)
                        .closed(closed.flatMap(day -> later(Optional.of(opened), Optional.of(day))))
                        .build())
                .withoutEdgeCases();
    }

    /** {@return consents, with dates that lie close together} */
    public static Arbitrary<Consent> consents() {
        return days().flatMap(
                        day -> consents(daysAround(day), dataSubjects(), OrganisationArbitraries.numbers(), purposes()))
                .withoutEdgeCases();
    }

    /** {@return consents of these individuals to these recipients for some of these purposes, withdrawn, expired or not} */
    public static Arbitrary<Consent> consents(
            Arbitrary<LocalDate> days,
            Arbitrary<DataSubject> subjects,
            Arbitrary<OrganisationNumber> recipients,
            Arbitrary<DisclosurePurpose> purposes) {
        return Combinators.combine(
                        subjects,
                        recipients,
                        purposes.set().ofMinSize(1).ofMaxSize(3),
                        information(),
                        days,
                        days.optional(0.3),
                        days.optional(0.3))
                .as((subject, recipient, some, information, given, withdrawn, expires) -> Consent.builder()
                        .subject(subject)
                        .recipient(recipient)
                        .addAllPurposes(some)
                        .addAllInformation(information)
                        .given(given)
                        .withdrawn(withdrawn.flatMap(day -> later(Optional.of(given), Optional.of(day))))
                        .expires(expires.flatMap(day -> later(Optional.of(given.plusDays(1)), Optional.of(day))))
                        .build())
                .withoutEdgeCases();
    }

    /** {@return requirements of consent} */
    public static Arbitrary<ConsentRequirement> consentRequirements() {
        return Combinators.combine(LawArbitraries.legalBases(), information())
                .as(ConsentRequirement::new)
                .withoutEdgeCases();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isPresent() && other.get().isAfter(one.get()) ? other : one;
    }
}
