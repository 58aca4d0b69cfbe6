package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;
import se.lefi.rules.testkit.RepresentativeRequests;

class DisclosureEngineTest {
    private static final EditorialNote NOTE = EditorialNote.of("ONE-MORE", "en till", "one more");
    private static final Rule RULE = Books.rule(
                    "rule",
                    RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                    DisclosurePurpose.COORDINATION,
                    Books.section(1),
                    Books.section(2))
            .build();

    @Test
    void aBookMayBeDatedByTheFirstDayThereIs() {
        DisclosureEngine engine =
                DisclosureEngine.using(Books.bookOf(RULE.withInForce(ValidityPeriod.from(LocalDate.MIN)))
                        .build());
        assertTrue(met(engine, LocalDate.MIN).isPermitted());
        assertTrue(met(engine, RequestArbitraries.MIDDLE).isPermitted());
    }

    @Test
    void theLawMayHaveBeenCheckedToTheLastDayThereIs() {
        DisclosureEngine engine = DisclosureEngine.using(
                Books.bookOf(RULE).lawCheckedTo(LocalDate.MAX).build());
        assertTrue(met(engine, LocalDate.MAX).notes().isEmpty());
    }

    private static Decision met(DisclosureEngine engine, LocalDate day) {
        return engine.match(RecipientType.of(OrganisationKind.INSURANCE_COMPANY), RULE.purpose(), day)
                .decide(Facts.of(Status.AGREEMENT_IN_FORCE, Status.CONNECTED));
    }

    @Test
    void noRequestIsNotDecided() {
        DisclosureEngine engine = Books.AS_PUBLISHED.engine();
        assertThrows(NullPointerException.class, () -> engine.decide(null));
        assertThrows(NullPointerException.class, () -> engine.assess(null));
    }

    /** Where categories are named they are the request's own; all else is shared. */
    @ParameterizedTest
    @EnumSource
    void aDecisionIsBuiltOnce(Books books) {
        RepresentativeRequests.of(books.book()).forEach(request -> {
            Decision decision = books.engine().decide(request);
            if (DecisionCodes.of(decision).notDisclosable().isEmpty()) {
                assertSame(decision, books.engine().decide(request));
            } else {
                assertEquals(decision, books.engine().decide(request));
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void notesNeverChangeADecision(@ForAll Books books, @ForAll("requests") DisclosureRequest request) {
        DisclosureEngine annotated = DisclosureEngine.using(annotated(books.book()));
        DecisionCodes codes = DecisionCodes.of(annotated.decide(request));
        assertTrue(codes.notes().contains(NOTE.id()));
        assertTrue(codes.isSameAnswerAs(DecisionCodes.of(books.engine().decide(request))), request::toString);
    }

    @Provide
    Arbitrary<DisclosureRequest> requests() {
        return RequestArbitraries.requests();
    }

    /** With one more note on every basis that a decision may cite. */
    private static RuleBook annotated(RuleBook book) {
        return RuleBook.builder()
                .id(book.id())
                .title(book.title())
                .coverage(book.coverage())
                .defaultBasis(book.defaultBasis().with(NOTE))
                .addAllRules(book.rules().stream()
                        .map(DisclosureEngineTest::annotated)
                        .toList())
                .build();
    }

    private static Rule annotated(Rule rule) {
        Conditions conditions = rule.conditions();
        Conditions.Builder annotated = conditions.toBuilder();
        for (Requirement requirement : conditions.requirements()) {
            LegalBasis basis = conditions.basisOf(requirement).orElseThrow().with(NOTE);
            RuleBookArbitraries.ask(annotated, requirement, basis, conditions);
        }
        return rule.withGround(rule.ground().with(NOTE))
                .withMediumBasis(rule.mediumBasis().with(NOTE))
                .withConditions(annotated.build());
    }
}
