package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.testkit.Recipients;

class DisclosureEngineTest {
    private static final DisclosureEngine AS_PUBLISHED = Books.AS_PUBLISHED.engine();
    private static final LocalDate DAY = RequestArbitraries.MIDDLE;

    /** Each rule with the facts of each other of its book: decided where both ask for the same, else refused. */
    @ParameterizedTest
    @EnumSource
    void factsOfARuleThatAsksForOtherThingsAreRefused(Books books) {
        for (Rule rule : covered(books)) {
            for (Rule other : covered(books)) {
                Facts met = met(other);
                if (rule.requirements().equals(other.requirements())) {
                    assertEquals(rule, ((Permitted) books.engine().decide(rule, met, dayOf(rule))).rule());
                } else {
                    assertOtherThings(books.engine(), rule, met);
                }
            }
        }
    }

    /** One answer too many or one too few is enough, whatever the rule asks for. */
    @ParameterizedTest
    @EnumSource
    void oneStatusThatTheRuleDoesNotAskForIsEnough(Books books) {
        for (Rule rule : covered(books)) {
            boolean caseFile = rule.caseFile().isPresent();
            boolean consent = rule.consent().isPresent();
            boolean necessity = rule.necessity().isPresent();
            boolean information = rule.information().isPresent();
            assertOtherThings(books.engine(), rule, met(!caseFile, consent, necessity, information));
            assertOtherThings(books.engine(), rule, met(caseFile, !consent, necessity, information));
            assertOtherThings(books.engine(), rule, met(caseFile, consent, !necessity, information));
            assertOtherThings(books.engine(), rule, met(caseFile, consent, necessity, !information));
        }
    }

    /** A social welfare board comes first among the functions, and is municipal; the rule is for the second alone. */
    @Test
    void cellsAreDecidedOfARuleThatNotAllItsFunctionsCanComeUnder() {
        assertIsDecided(Recipients.of(OrganisationKind.STATE_AUTHORITY)
                .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD, AuthorityFunction.PRISON_AND_PROBATION_SERVICE));
    }

    /** No state authority is a social welfare board: the kind that comes first has no recipient of the rule. */
    @Test
    void cellsAreDecidedOfARuleThatNotAllItsKindsCanComeUnder() {
        assertIsDecided(Recipients.of(OrganisationKind.STATE_AUTHORITY, OrganisationKind.MUNICIPAL_AUTHORITY)
                .withFunction(AuthorityFunction.SOCIAL_WELFARE_BOARD));
    }

    private static void assertIsDecided(Recipients recipients) {
        Rule rule = Books.rule("rule", recipients, DisclosurePurpose.AUTHORITY_CASE, Books.section(1), Books.section(2))
                .build();
        DisclosureEngine engine = DisclosureEngine.using(Books.bookOf(rule).build());
        assertEquals(rule, ((Permitted) engine.decide(rule, met(rule), DAY)).rule());
    }

    @Test
    void aBookMayBeDatedByTheFirstDayThereIs() {
        Rule rule = AS_PUBLISHED.book().rules().get(0).withInForce(ValidityPeriod.from(LocalDate.MIN));
        DisclosureEngine engine = DisclosureEngine.using(Books.bookOf(rule).build());
        assertTrue(engine.decide(rule, met(rule), LocalDate.MIN).isPermitted());
        assertTrue(engine.decide(rule, met(rule), DAY).isPermitted());
    }

    @Test
    void theLawMayHaveBeenCheckedToTheLastDayThereIs() {
        Rule rule = AS_PUBLISHED.book().rules().get(0);
        DisclosureEngine engine = DisclosureEngine.using(
                Books.bookOf(rule).lawCheckedTo(LocalDate.MAX).build());
        assertEquals(
                rule.ground().notes().size() + rule.mediumBasis().notes().size(),
                engine.decide(rule, met(rule), LocalDate.MAX).notes().size(),
                "no note beside the rule's own");
    }

    @Test
    void theDecisionOfACellIsBuiltOnceAndShared() {
        for (Rule rule : AS_PUBLISHED.book().rules()) {
            assertSame(AS_PUBLISHED.decide(rule, met(rule), DAY), AS_PUBLISHED.decide(rule, met(rule), DAY));
        }
    }

    /** Also while the table is being filled. */
    @Test
    void everyThreadGetsTheSameDecision() {
        for (Rule rule : AS_PUBLISHED.book().rules()) {
            DisclosureEngine fresh = DisclosureEngine.using(AS_PUBLISHED.book());
            Set<Decision> decisions = IntStream.range(0, 1000)
                    .parallel()
                    .mapToObj(i -> fresh.decide(rule, met(rule), DAY))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(AS_PUBLISHED.decide(rule, met(rule), DAY)), decisions);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notesNeverChangeADecision(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        DisclosureEngine withoutNotes = DisclosureEngine.using(stripped(books.book()));
        assertEquals(withoutNotes.decide(request), stripped(books.engine().decide(request)), request::toString);
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    private static List<Rule> covered(Books books) {
        return books.book().rules().stream()
                .filter(rule -> rule.inForce().overlaps(books.book().coverage()))
                .toList();
    }

    private static LocalDate dayOf(Rule rule) {
        return rule.inForce().contains(DAY)
                ? DAY
                : rule.inForce().end().orElseThrow().minusDays(1);
    }

    private static void assertOtherThings(DisclosureEngine engine, Rule rule, Facts facts) {
        InvalidValueException exception =
                assertThrows(InvalidValueException.class, () -> engine.decide(rule, facts, dayOf(rule)), rule::id);
        assertEquals(
                List.of("rule " + Invariant.FACTS_OF_RULE),
                exception.violations().stream()
                        .map(violation -> violation.field() + " " + violation.invariant())
                        .toList());
    }

    private static Facts met(Rule rule) {
        return met(
                rule.caseFile().isPresent(),
                rule.consent().isPresent(),
                rule.necessity().isPresent(),
                rule.information().isPresent());
    }

    /** Facts with nothing unmet, of a rule that asks for these things. */
    private static Facts met(boolean caseFile, boolean consent, boolean necessity, boolean information) {
        return Facts.of(
                AgreementStatus.AGREEMENT_IN_FORCE,
                ConnectionStatus.CONNECTED,
                caseFile ? CaseStatus.CASE_OPEN : CaseStatus.CASE_NOT_REQUIRED,
                consent ? ConsentStatus.CONSENT_EFFECTIVE : ConsentStatus.CONSENT_NOT_REQUIRED,
                necessity ? NecessityStatus.NECESSITY_STATED : NecessityStatus.NECESSITY_NOT_REQUIRED,
                information ? InformationStatus.INFORMATION_DISCLOSABLE : InformationStatus.INFORMATION_NOT_LIMITED,
                Set.of());
    }

    private static RuleBook stripped(RuleBook book) {
        return book.withClosure(stripped(book.closure()))
                .withAdvisories()
                .withLawCheckedTo(Optional.empty())
                .withRules(book.rules().stream()
                        .map(DisclosureEngineTest::stripped)
                        .toList());
    }

    private static Rule stripped(Rule rule) {
        return rule.withGround(stripped(rule.ground()))
                .withMediumBasis(stripped(rule.mediumBasis()))
                .withAgreement(stripped(rule.agreement()))
                .withConnection(stripped(rule.connection()))
                .withCaseFile(
                        rule.caseFile().map(asked -> new CaseRequirement(stripped(asked.basis()), asked.matters())))
                .withConsent(rule.consent()
                        .map(asked -> new ConsentRequirement(stripped(asked.basis()), asked.impliedInformation())))
                .withNecessity(rule.necessity().map(DisclosureEngineTest::stripped))
                .withInformation(rule.information()
                        .map(scope -> new InformationScope(stripped(scope.basis()), scope.categories())));
    }

    private static Decision stripped(Decision decision) {
        if (decision instanceof Permitted permitted) {
            return new Permitted(stripped(permitted.rule()), List.of());
        }
        Refused refused = (Refused) decision;
        return new Refused(
                refused.refusal(),
                refused.unmet().stream()
                        .map(unmet -> new UnmetRequirement(
                                unmet.status(), stripped(unmet.basis()), unmet.remedy(), unmet.categories()))
                        .toList(),
                List.of());
    }

    private static LegalBasis stripped(LegalBasis basis) {
        return BasisChanges.withNotes(basis, List.of());
    }
}
