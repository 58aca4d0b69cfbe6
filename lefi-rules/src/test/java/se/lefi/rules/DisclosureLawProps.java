package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** The laws of MEANING, each as a property. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // the space is small and its edges are everywhere
class DisclosureLawProps {

    @Property
    void defaultIsRefusal(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        assertFalse(
                DisclosureEngine.using(Books.bookOf().build()).decide(request).isPermitted(), "no rules");
        assertFalse(books.engine().decide(withoutEvidence(request)).isPermitted(), "no evidence");
        Decision decision = books.engine().decide(request);
        if (decision instanceof Permitted permitted) {
            List<Rule> others = books.book().rules().stream()
                    .filter(rule -> !rule.equals(permitted.rule()))
                    .toList();
            assertFalse(
                    DisclosureEngine.using(books.book().withRules(others))
                            .decide(request)
                            .isPermitted(),
                    "no other rule");
        }
        bothOutcomesMustBeSeen(books, decision.isPermitted());
    }

    @Property
    void permittedHasAGroundAndAMediumBothOfTheEdition(
            @ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        bothOutcomesMustBeSeen(books, decision.isPermitted());
        if (decision instanceof Permitted permitted) {
            assertFalse(permitted.ground().codes().isEmpty());
            assertFalse(permitted.mediumBasis().provisions().isEmpty());
            assertTrue(books.book().rules().stream()
                    .anyMatch(rule -> rule.purpose().equals(request.purpose())
                            && rule.ground().equals(permitted.ground())
                            && rule.mediumBasis().equals(permitted.mediumBasis())));
        }
    }

    @Property
    void refusedHasAReasonThatRestsOnTheEdition(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        bothOutcomesMustBeSeen(books, decision.isPermitted());
        if (decision instanceof Refused refused) {
            assertFalse(refused.unmet().isEmpty());
            Set<LegalBasis> bases = refused.refusal() == Refusal.REQUIREMENTS_UNMET
                    ? basesOf(
                            books.engine().assess(request).rule().orElseThrow().conditions())
                    : Set.of(
                            refused.refusal() == Refusal.NOT_COVERED
                                    ? books.book().coverageBasis()
                                    : books.book().defaultBasis());
            refused.unmet().forEach(unmet -> assertTrue(bases.contains(unmet.basis()), unmet::code));
        }
    }

    @Property
    void weakerEvidenceNeverTurnsARefusalIntoAPermission(
            @ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        boolean permitted = books.engine().decide(request).isPermitted();
        bothOutcomesMustBeSeen(books, permitted);
        if (!permitted) {
            for (DisclosureRequest weaker : WeakerEvidence.of(request)) {
                assertFalse(books.engine().decide(weaker).isPermitted(), weaker::toString);
            }
        }
    }

    /** Nor widens what may be disclosed. */
    @Property
    void weakerEvidenceLetsOutNoMore(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        bothOutcomesMustBeSeen(books, decision.isPermitted());
        if (decision instanceof Permitted permitted) {
            for (DisclosureRequest weaker : WeakerEvidence.of(request)) {
                if (books.engine().decide(weaker) instanceof Permitted less) {
                    assertTrue(permitted.disclosable().containsAll(less.disclosable()), weaker::toString);
                }
            }
        }
    }

    /** What may go out, asked for by name, is permitted; where the request named none, nothing else is. */
    @Property
    void whatIsDisclosableIsPermittedByNameAndNothingElse(
            @ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        Decision decision = books.engine().decide(request);
        bothOutcomesMustBeSeen(books, decision.isPermitted());
        if (!(decision instanceof Permitted permitted)) {
            return;
        }
        Set<InformationCategory> disclosable = permitted.disclosable();
        boolean namesNone = request.information().isEmpty();
        if (!namesNone) {
            assertEquals(request.information(), disclosable);
        }
        if (!permitted.rule().conditions().asksFor(Requirement.INFORMATION)) {
            assertEquals(namesNone, disclosable.isEmpty());
            return;
        }
        assertFalse(disclosable.isEmpty());
        assertEquals(permitted, books.engine().decide(request.withInformation(disclosable)));
        for (InformationCategory category : InformationCategory.values()) {
            boolean byName =
                    books.engine().decide(request.withInformation(category)).isPermitted();
            if (disclosable.contains(category) || namesNone) {
                assertEquals(disclosable.contains(category), byName, category::name);
            }
        }
        Statistics.label(books + " names none").collect(namesNone);
        Statistics.label(books + " names none").coverage(seen -> {
            seen.check(true).count(count -> count > 0);
            seen.check(false).count(count -> count > 0);
        });
    }

    /** A permission names exactly the sections that it rests on and that are not in force on the day. */
    @Property
    void permittedNamesExactlyWhatIsNotInForce(
            @ForAll Books books,
            @ForAll("requests") DisclosureRequest request,
            @ForAll("registers") Map<Integer, ValidityPeriod> periods) {
        bothOutcomesMustBeSeen(books, books.engine().decide(request).isPermitted());
        List<Provision> cited = books.book().rules().stream()
                .flatMap(rule -> Stream.of(rule.ground(), rule.mediumBasis()))
                .flatMap(basis -> basis.restsOn().stream())
                .map(Provision::wholeSection)
                .distinct()
                .toList();
        // Some have a line in the register, and of the others nothing is known.
        Map<Provision, ValidityPeriod> inForce = new LinkedHashMap<>();
        periods.forEach((place, period) -> inForce.put(cited.get(place % cited.size()), period));
        RuleBook book = Books.bookOf(books.book().rules().toArray(Rule[]::new))
                .coverage(books.book().coverage())
                .addAllRegister(inForce.entrySet().stream()
                        .map(line -> RegisteredProvision.of(line.getKey(), line.getValue()))
                        .toList())
                .build();
        if (DisclosureEngine.using(book).decide(request) instanceof Permitted permitted) {
            List<Provision> expected = Stream.of(permitted.ground(), permitted.mediumBasis())
                    .flatMap(basis -> basis.restsOn().stream())
                    .map(Provision::wholeSection)
                    .distinct()
                    .filter(inForce::containsKey)
                    .filter(section -> !inForce.get(section).contains(request.decisionDate()))
                    .toList();
            assertEquals(
                    expected,
                    permitted.notInForce().stream().map(NotInForce::section).toList());
            Statistics.label("names some").collect(!expected.isEmpty());
            Statistics.label("names some").coverage(seen -> {
                seen.check(true).percentage(p -> p > 5);
                seen.check(false).percentage(p -> p > 5);
            });
        }
    }

    /** A withdrawal apart. */
    @Property
    void moreEvidenceNeverTurnsAPermissionIntoARefusal(
            @ForAll Books books,
            @ForAll("requests") DisclosureRequest request,
            @ForAll("consents") List<Consent> consents,
            @ForAll("caseFiles") List<CaseFile> caseFiles) {
        boolean permitted = books.engine().decide(request).isPermitted();
        bothOutcomesMustBeSeen(books, permitted);
        if (permitted) {
            DisclosureRequest more = Mender.stating(
                    request.withConsents(concat(notWithdrawn(consents, request), request.consents()))
                            .withCaseFiles(concat(caseFiles, request.caseFiles())),
                    EnumSet.allOf(Requirement.class));
            assertTrue(books.engine().decide(more).isPermitted(), more::toString);
        }
    }

    @Property
    void orderAndRepetitionDoNotMatter(
            @ForAll Books books, @ForAll("requests") DisclosureRequest request, @ForAll Random random) {
        DisclosureRequest shuffled = request.withConsents(shuffledTwice(request.consents(), random))
                .withCaseFiles(shuffledTwice(request.caseFiles(), random));
        List<Rule> rules = new ArrayList<>(books.book().rules());
        Collections.shuffle(rules, random);
        assertEquals(
                books.engine().decide(request),
                DisclosureEngine.using(books.book().withRules(rules)).decide(shuffled));
    }

    @Property
    void theSameRequestAlwaysHasTheSameDecision(
            @ForAll Books books,
            @ForAll("requests") DisclosureRequest request,
            @ForAll("requests") DisclosureRequest between) {
        Decision fresh = DisclosureEngine.using(books.book()).decide(request);
        books.engine().decide(between);
        Decision shared = books.engine().decide(request.withConsents(new ArrayList<>(request.consents())));
        assertEquals(fresh, shared);
        assertEquals(fresh.hashCode(), shared.hashCode());
        assertEquals(fresh.toString(), shared.toString());
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    @Provide
    Arbitrary<List<Consent>> consents() {
        return RequestArbitraries.consents().list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<CaseFile>> caseFiles() {
        return RequestArbitraries.caseFiles().list().ofMaxSize(3);
    }

    /** By the place of a section among those that the book cites. */
    @Provide
    Arbitrary<Map<Integer, ValidityPeriod>> registers() {
        Arbitrary<ValidityPeriod> periods = Combinators.combine(
                        RequestArbitraries.days(), Arbitraries.integers().between(1, 3))
                .as((day, days) -> ValidityPeriod.between(day, day.plusDays(days)));
        Arbitrary<ValidityPeriod> open = RequestArbitraries.days()
                .flatMap(day -> Arbitraries.of(ValidityPeriod.from(day), ValidityPeriod.until(day)));
        return Arbitraries.maps(Arbitraries.integers().between(0, 19), Arbitraries.oneOf(periods, open))
                .ofMinSize(4)
                .ofMaxSize(15);
    }

    /** A law that was tried on refusals only, or on permissions only, was not tried: of each book. */
    private static void bothOutcomesMustBeSeen(Books books, boolean permitted) {
        Statistics.label(books + " permits").collect(permitted);
        Statistics.label(books + " permits").coverage(seen -> {
            seen.check(true).percentage(p -> p > 5);
            seen.check(false).percentage(p -> p > 5);
        });
    }

    private static List<Consent> notWithdrawn(List<Consent> consents, DisclosureRequest request) {
        return consents.stream()
                .filter(consent -> !consent.isWithdrawnOn(request.decisionDate()))
                .toList();
    }

    private static DisclosureRequest withoutEvidence(DisclosureRequest request) {
        return Mender.stating(
                request.withAgreement(Optional.empty()).withCaseFiles(List.of()).withConsents(List.of()), Set.of());
    }

    private static Set<LegalBasis> basesOf(Conditions conditions) {
        return conditions.requirements().stream()
                .flatMap(requirement -> requirement.statuses().stream())
                .flatMap(status -> conditions.basisOf(status).stream())
                .collect(Collectors.toSet());
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> List<T> shuffledTwice(List<T> list, Random random) {
        List<T> twice = new ArrayList<>(concat(list, list));
        Collections.shuffle(twice, random);
        return twice;
    }
}
