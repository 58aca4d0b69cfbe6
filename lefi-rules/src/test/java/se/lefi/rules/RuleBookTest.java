package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.organisation.AuthorityFunction.COURT;
import static se.lefi.organisation.AuthorityFunction.TAX_AGENCY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.INSURANCE_INTERMEDIARY;
import static se.lefi.organisation.OrganisationKind.MUNICIPAL_AUTHORITY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.edition.LefiPrenumeration;

/** A rule book cannot be built with two rules for the same recipient, purpose and date. */
class RuleBookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final RecipientScope INSURERS = RecipientScope.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final RecipientScope STATE = RecipientScope.of(STATE_AUTHORITY);

    @Test
    void twoRulesForOneRecipientPurposeAndDayAreRefused() {
        conflict(rule("a", INSURERS, COORDINATION), rule("b", INSURERS, COORDINATION));
        conflict(rule("a", INSURERS, COORDINATION), rule("b", RecipientScope.of(INSURANCE_COMPANY), COORDINATION));
    }

    @Test
    void rulesForOtherRecipientScopeOrPurposesAreBuilt() {
        built(
                rule("a", RecipientScope.of(INSURANCE_COMPANY), COORDINATION),
                rule("b", RecipientScope.of(INSURANCE_INTERMEDIARY), COORDINATION));
        built(rule("a", INSURERS, COORDINATION), rule("b", INSURERS, AUTHORITY_CASE));
    }

    @Test
    void functionsTellRecipientScopeApartOnlyWhereBothRulesNameThem() {
        Rule court = rule("a", STATE.withFunction(COURT), AUTHORITY_CASE);
        built(court, rule("b", STATE.withFunction(TAX_AGENCY), AUTHORITY_CASE));
        conflict(court, rule("b", STATE.withFunction(TAX_AGENCY, COURT), AUTHORITY_CASE));
        conflict(court, rule("b", STATE, AUTHORITY_CASE));
        built(court, rule("b", RecipientScope.of(MUNICIPAL_AUTHORITY), AUTHORITY_CASE));
    }

    @Test
    void aFunctionTellsApartTheKindsThatCannotHaveIt() {
        RecipientScope courts =
                RecipientScope.of(INSURANCE_COMPANY, STATE_AUTHORITY).withFunction(COURT);
        built(rule("a", courts, COORDINATION), rule("b", RecipientScope.of(INSURANCE_COMPANY), COORDINATION));
    }

    @Test
    void periodsThatTouchDoNotMeet() {
        built(dated("a", ValidityPeriod.until(DAY)), dated("b", ValidityPeriod.from(DAY)));
        built(
                dated("a", ValidityPeriod.between(DAY, DAY.plusDays(1))),
                dated("b", ValidityPeriod.from(DAY.plusDays(1))));
    }

    @Test
    void periodsThatShareADayMeet() {
        conflict(dated("a", ValidityPeriod.until(DAY.plusDays(1))), dated("b", ValidityPeriod.from(DAY)));
        conflict(dated("a", ValidityPeriod.ALWAYS), dated("b", ValidityPeriod.between(DAY, DAY.plusDays(1))));
    }

    @Test
    void anEmptyPeriodMeetsNothing() {
        built(dated("a", ValidityPeriod.ALWAYS), dated("b", ValidityPeriod.between(DAY, DAY)));
    }

    @Test
    void equalIdsAreRefused() {
        broken(
                new Violation("rules", "a and a", Invariant.IDS_DIFFER),
                rule("a", INSURERS, COORDINATION),
                rule("a", STATE, AUTHORITY_CASE));
    }

    /** The editions have ids with numbers and days in them. */
    @Test
    void rulesAreNamedWhateverTheirIdsLookLike() {
        broken(
                new Violation("rules", "2008-975-3-2024-02-15 and 121212-1212", Invariant.ONE_RULE),
                rule("2008-975-3-2024-02-15", INSURERS, COORDINATION),
                rule("121212-1212", INSURERS, COORDINATION));
    }

    @Test
    void everyConflictIsNamedAtOnce() {
        InvalidValueException exception = assertThrows(
                InvalidValueException.class,
                () -> Books.bookOf(
                                rule("a", INSURERS, COORDINATION),
                                rule("b", INSURERS, COORDINATION),
                                rule("a", INSURERS, COORDINATION))
                        .build());
        assertEquals(
                List.of(
                        new Violation("rules", "a and b", Invariant.ONE_RULE),
                        new Violation("rules", "a and a", Invariant.IDS_DIFFER),
                        new Violation("rules", "a and a", Invariant.ONE_RULE),
                        new Violation("rules", "b and a", Invariant.ONE_RULE)),
                exception.violations());
    }

    /** Against every pair of them, one by one. */
    @Property(tries = 500)
    void everyPairThatConflictsIsNamed(@ForAll("crowds") List<Rule> rules) {
        List<Violation> expected = new ArrayList<>();
        for (int later = 0; later < rules.size(); later++) {
            for (Rule earlier : rules.subList(0, later)) {
                Rule rule = rules.get(later);
                if (earlier.purpose().equals(rule.purpose())
                        && earlier.inForce().overlaps(rule.inForce())
                        && earlier.recipients().overlaps(rule.recipients())) {
                    expected.add(new Violation("rules", earlier.id() + " and " + rule.id(), Invariant.ONE_RULE));
                }
            }
        }
        if (expected.isEmpty()) {
            built(rules.toArray(Rule[]::new));
        } else {
            assertEquals(
                    expected,
                    assertThrows(
                                    InvalidValueException.class,
                                    () -> Books.bookOf(rules.toArray(Rule[]::new))
                                            .build())
                            .violations());
        }
    }

    @Provide
    Arbitrary<List<Rule>> crowds() {
        Arbitrary<ValidityPeriod> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9))
                .as((first, days, kind) -> switch (kind) {
                    case 0 -> ValidityPeriod.ALWAYS;
                    case 1 -> ValidityPeriod.from(DAY.plusDays(first));
                    case 2 -> ValidityPeriod.until(DAY.plusDays(first));
                    default -> ValidityPeriod.between(DAY.plusDays(first), DAY.plusDays(first + days));
                });
        return Combinators.combine(
                        periods,
                        Arbitraries.of(INSURERS, RecipientScope.of(INSURANCE_COMPANY), STATE),
                        Arbitraries.of(COORDINATION, AUTHORITY_CASE))
                .as((period, recipients, purpose) ->
                        rule("x", recipients, purpose).withInForce(period))
                .list()
                .ofMaxSize(8)
                .map(rules -> IntStream.range(0, rules.size())
                        .mapToObj(i -> rules.get(i).withId("R" + i))
                        .toList());
    }

    @Test
    void itsTextIsShort() {
        assertEquals(
                "as-published 2024-11-22.2", LefiPrenumeration.asPublished().toString());
    }

    @Test
    void aBuilderThatWasToldNothingSaysWhatIsMissing() {
        String message = assertThrows(
                        IllegalStateException.class, () -> RuleBook.builder().build())
                .getMessage();
        assertTrue(message.endsWith("[id, title, defaultBasis]"), message);
    }

    @Test
    void whatABookWasNotTold() {
        RuleBook book = Books.bookOf().build();
        assertEquals(ValidityPeriod.ALWAYS, book.coverage());
        assertEquals("1", book.version());
        assertEquals(Optional.empty(), book.lawCheckedTo());
        assertEquals(List.of(), book.register());
        assertEquals(List.of(ValidityPeriod.ALWAYS), book.segments());
    }

    /** The law is unchecked from the day after. */
    @Test
    void segmentsBeginWhereCoverageARuleOrAnAdvisoryBeginsOrEnds() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        RuleBook book = Books.bookOf(
                        dated("a", ValidityPeriod.between(day.plusDays(3), day.plusDays(5))),
                        dated("b", ValidityPeriod.from(day.plusDays(5))))
                .coverage(ValidityPeriod.from(day.plusDays(2)))
                .addAdvisories(
                        new Advisory(EditorialNote.of("N", "n", "n"), ValidityPeriod.until(day.plusDays(4)), List.of()))
                .lawCheckedTo(day.plusDays(7))
                .build();
        assertEquals(
                "[../2024-01-03, 2024-01-03/2024-01-04, 2024-01-04/2024-01-05, 2024-01-05/2024-01-06,"
                        + " 2024-01-06/2024-01-09, 2024-01-09/..]",
                book.segments().toString());
    }

    /** Nothing is before the first day there is. */
    @Test
    void noSegmentIsEmpty() {
        RuleBook book =
                Books.bookOf(dated("a", ValidityPeriod.from(LocalDate.MIN))).build();
        assertEquals(List.of(ValidityPeriod.from(LocalDate.MIN)), book.segments());
    }

    @Test
    void anAmendedBookIsChecked() {
        Rule rule = rule("a", INSURERS, COORDINATION);
        RuleBook book = Books.bookOf(rule).build();
        assertEquals(Optional.of(DAY), book.withLawCheckedTo(DAY).lawCheckedTo());
        assertEquals("2", book.withVersion("2").version());
        assertEquals(List.of(), book.withRules(List.of()).rules());
        assertThrows(InvalidValueException.class, () -> book.withRules(List.of(rule, rule)));
    }

    /** Of a purpose that no rule has: whoever asks for another one first is not told of it. */
    @Test
    void anOmissionExplainsTheRefusalOfItsQuestionAndOfNoOther() {
        Omission omission = Omission.of(new Bilingual("vad", "what"), new Bilingual("varför", "why"))
                .explaining(INSURERS, COORDINATION);
        DisclosureEngine engine = DisclosureEngine.using(Books.bookOf(rule("a", STATE, AUTHORITY_CASE))
                .addOmissions(omission)
                .build());
        RecipientType company = RecipientType.of(INSURANCE_COMPANY);
        assertEquals(Optional.empty(), omission(engine, company, DisclosurePurpose.RISK_ASSESSMENT));
        assertEquals(Optional.of(omission), omission(engine, company, COORDINATION));
        assertEquals(Optional.empty(), omission(engine, RecipientType.of(STATE_AUTHORITY), COORDINATION));
        assertEquals(Optional.empty(), omission(engine, company, AUTHORITY_CASE));
    }

    private static Optional<Omission> omission(
            DisclosureEngine engine, RecipientType recipient, DisclosurePurpose purpose) {
        return engine.match(recipient, purpose, DAY)
                .refusal()
                .orElseThrow()
                .unmet()
                .get(0)
                .omission();
    }

    /** The book's own order has no part in it. */
    @Test
    void rulesThatAreNotInForceAreNamedByFirstDayAndThenById() {
        ValidityPeriod since = ValidityPeriod.from(DAY);
        Rule b = rule("b", STATE.withFunction(COURT), COORDINATION).withInForce(since);
        Rule a = rule("a", STATE.withFunction(TAX_AGENCY), COORDINATION).withInForce(since);
        for (List<Rule> book : List.of(List.of(a, b), List.of(b, a))) {
            assertEquals(
                    List.of(a, b),
                    DisclosureEngine.using(Books.bookOf().addAllRules(book).build())
                            .match(RecipientType.of(STATE_AUTHORITY), COORDINATION, DAY.minusDays(1))
                            .refusal()
                            .orElseThrow()
                            .unmet()
                            .get(0)
                            .rules());
        }
    }

    private static void built(Rule... rules) {
        assertEquals(List.of(rules), Books.bookOf(rules).build().rules());
    }

    private static void conflict(Rule one, Rule other) {
        broken(new Violation("rules", "a and b", Invariant.ONE_RULE), one, other);
        broken(new Violation("rules", "b and a", Invariant.ONE_RULE), other, one);
    }

    private static void broken(Violation violation, Rule... rules) {
        InvalidValueException exception = assertThrows(
                InvalidValueException.class, () -> Books.bookOf(rules).build());
        assertEquals(List.of(violation), exception.violations());
        assertEquals(
                "RuleBook: rules = " + violation.value() + ": "
                        + violation.invariant().text().english(),
                exception.getMessage());
    }

    private static Rule dated(String id, ValidityPeriod inForce) {
        return Books.rule(id, INSURERS, COORDINATION, Books.section(1), Books.section(2))
                .inForce(inForce)
                .build();
    }

    private static Rule rule(String id, RecipientScope recipients, DisclosurePurpose purpose) {
        return Books.rule(id, recipients, purpose, Books.section(1), Books.section(2))
                .build();
    }
}
