package se.lefi.rules;

import se.lefi.disclosure.InformationCategory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
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
import se.lefi.law.LegalBasis;
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
        if (decision instanceof Permitted permitted && !permitted.disclosable().isEmpty()) {
            assertEquals(
                    permitted, books.engine().decide(request.withInformation(permitted.disclosable())));
            for (InformationCategory category : InformationCategory.values()) {
                assertTrue(
                        !request.information().isEmpty()
                                || books.engine()
                                                .decide(request.withInformation(category))
                                                .isPermitted()
                                        == permitted.disclosable().contains(category),
                        category::name);
            }
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
                    request.withConsents(concat(notWithdrawn(consents), request.consents()))
                            .withCaseFiles(concat(caseFiles, request.caseFiles())),
                    EnumSet.allOf(Requirement.class));
            assertTrue(books.engine().decide(more).isPermitted(), more::toString);
        }
    }

    private static List<Consent> notWithdrawn(List<Consent> consents) {
        return consents.stream().filter(consent -> consent.withdrawn().isEmpty()).toList();
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

    /** A law that was tried on refusals only, or on permissions only, was not tried: of each book. */
    private static void bothOutcomesMustBeSeen(Books books, boolean permitted) {
        Statistics.label(books + " permits").collect(permitted);
        Statistics.label(books + " permits").coverage(seen -> {
            seen.check(true).percentage(p -> p > 5);
            seen.check(false).percentage(p -> p > 5);
        });
    }

    private static DisclosureRequest withoutEvidence(DisclosureRequest request) {
        return Mender.stating(
                request.withAgreement(Optional.empty()).withCaseFiles(List.of()).withConsents(List.of()), Set.of());
    }

    private static Set<LegalBasis> basesOf(Conditions conditions) {
        return conditions.requirements().stream()
                .flatMap(requirement -> conditions.basisOf(requirement).stream())
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
