package se.lefi.rules.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * Arbitraries of what a request brings with it. Each piece of evidence is valid in itself; how it stands on a certain day is
 * left to chance.
 */
public final class EvidenceArbitraries {
    /** How many days dates lie apart that lie close together. */
    static final int CLOSE = 10;

    private static final int WAYS = 60;
    private static final int DATES = 30;
    private static final int LONGEST = 400;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final List<LocalDate> TURNING_POINTS = LefiPrenumeration.editions().stream()
            .flatMap(book -> book.segments().stream().flatMap(segment -> segment.from().stream()))
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

    /** {@return agreements, each with dates that lie close together} */
    public static Arbitrary<Agreement> agreements() {
        return agreements(days(), CLOSE);
    }

    /**
     * {@return agreements in every state: signed by none, one or both, ended or not, connected, disconnected or neither}
     *
     * @param around a day
     * @param within how many days at most the dates lie before or after that day
     */
    public static Arbitrary<Agreement> agreements(LocalDate around, int within) {
        return agreements(Arbitraries.just(around), within);
    }

    private static Arbitrary<Agreement> agreements(Arbitrary<LocalDate> around, int within) {
        return Combinators.combine(around, draws())
                .as((day, draws) -> new RandomEvidence(day, within, draws.anew()).agreement());
    }

    /** {@return case files, each with dates that lie close together} */
    public static Arbitrary<CaseFile> caseFiles() {
        return caseFiles(days(), CLOSE, dataSubjects());
    }

    /**
     * {@return case files of every matter, open or closed, about these individuals}
     *
     * @param around a day
     * @param within how many days at most the dates lie before or after that day
     * @param subjects the individuals
     */
    public static Arbitrary<CaseFile> caseFiles(LocalDate around, int within, Arbitrary<DataSubject> subjects) {
        return caseFiles(Arbitraries.just(around), within, subjects);
    }

    private static Arbitrary<CaseFile> caseFiles(
            Arbitrary<LocalDate> around, int within, Arbitrary<DataSubject> subjects) {
        return Combinators.combine(around, subjects, draws())
                .as((day, subject, draws) -> new RandomEvidence(day, within, draws.anew()).caseFile(subject));
    }

    /** {@return consents, each with dates that lie close together} */
    public static Arbitrary<Consent> consents() {
        return consents(days(), CLOSE, dataSubjects(), OrganisationArbitraries.numbers(), purposes());
    }

    /**
     * {@return consents of these individuals to these recipients for up to three of these purposes, withdrawn, expired or
     * not}
     *
     * @param around a day
     * @param within how many days at most the dates lie before or after that day; an expiry may be a day later, because it
     *     comes after the day the consent was given
     * @param subjects the individuals
     * @param recipients the recipients
     * @param purposes the purposes
     */
    public static Arbitrary<Consent> consents(
            LocalDate around,
            int within,
            Arbitrary<DataSubject> subjects,
            Arbitrary<OrganisationNumber> recipients,
            Arbitrary<DisclosurePurpose> purposes) {
        return consents(Arbitraries.just(around), within, subjects, recipients, purposes);
    }

    private static Arbitrary<Consent> consents(
            Arbitrary<LocalDate> around,
            int within,
            Arbitrary<DataSubject> subjects,
            Arbitrary<OrganisationNumber> recipients,
            Arbitrary<DisclosurePurpose> purposes) {
        return Combinators.combine(
                        around,
                        subjects,
                        recipients,
                        purposes.set().ofMinSize(1).ofMaxSize(3),
                        draws())
                .as((day, subject, recipient, several, draws) ->
                        new RandomEvidence(day, within, draws.anew()).consent(subject, recipient, several));
    }

    /** Each value that is made of them makes them {@linkplain Draws#anew anew}. */
    static Arbitrary<Draws> draws() {
        Arbitrary<int[]> ways =
                Arbitraries.integers().between(0, 999_999).array(int[].class).ofMaxSize(WAYS);
        Arbitrary<int[]> days =
                Arbitraries.integers().between(0, LONGEST).array(int[].class).ofMaxSize(DATES);
        return Combinators.combine(ways, days).as(Draws::new).withoutEdgeCases();
    }
}
