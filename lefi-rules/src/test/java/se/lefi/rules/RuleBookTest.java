package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.testkit.Recipients;

/** DESIGN section 3: a rule book cannot be built with two rules for the same recipient, purpose and date. */
class RuleBookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final Recipients INSURERS = Recipients.of(INSURANCE_COMPANY, INSURANCE_INTERMEDIARY);
    private static final Recipients STATE = Recipients.of(STATE_AUTHORITY);

    @Test
    void twoRulesForOneRecipientPurposeAndDayAreRefused() {
        conflict(rule("a", INSURERS, COORDINATION), rule("b", INSURERS, COORDINATION));
        conflict(rule("a", INSURERS, COORDINATION), rule("b", Recipients.of(INSURANCE_COMPANY), COORDINATION));
    }

    @Test
    void rulesForOtherRecipientsOrPurposesAreBuilt() {
        built(
                rule("a", Recipients.of(INSURANCE_COMPANY), COORDINATION),
                rule("b", Recipients.of(INSURANCE_INTERMEDIARY), COORDINATION));
        built(rule("a", INSURERS, COORDINATION), rule("b", INSURERS, AUTHORITY_CASE));
    }

    @Test
    void functionsTellRecipientsApartOnlyWhereBothRulesNameThem() {
        Rule court = rule("a", STATE.withFunction(COURT), AUTHORITY_CASE);
        built(court, rule("b", STATE.withFunction(TAX_AGENCY), AUTHORITY_CASE));
        conflict(court, rule("b", STATE.withFunction(TAX_AGENCY, COURT), AUTHORITY_CASE));
        conflict(court, rule("b", STATE, AUTHORITY_CASE));
        built(court, rule("b", Recipients.of(MUNICIPAL_AUTHORITY), AUTHORITY_CASE));
    }

    @Test
    void aFunctionTellsApartTheKindsThatCannotHaveIt() {
        Recipients courts = Recipients.of(INSURANCE_COMPANY, STATE_AUTHORITY).withFunction(COURT);
        built(rule("a", courts, COORDINATION), rule("b", Recipients.of(INSURANCE_COMPANY), COORDINATION));
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

    @Test
    void aBookWithoutATitleOrAClosureIsNotBuilt() {
        String message = assertThrows(
                        IllegalStateException.class, () -> RuleBook.builder().build())
                .getMessage();
        assertTrue(message.contains("[id, title, closure]"), message);
    }

    @Test
    void aBookThatWasNotToldOtherwiseCoversEveryDay() {
        RuleBook book = Books.bookOf().build();
        assertEquals(ValidityPeriod.ALWAYS, book.coverage());
        assertFalse(book.lawCheckedTo().isPresent());
    }

    @Test
    void aBookTurnsWhereItsCoverageARuleOrAnAdvisoryBeginsOrEnds() {
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
                IntStream.of(2, 3, 4, 5, 8).mapToObj(day::plusDays).toList(),
                book.turningPoints(),
                "the law is unchecked from the eighth");
        assertEquals(List.of(), Books.bookOf().build().turningPoints());
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

    private static Rule rule(String id, Recipients recipients, DisclosurePurpose purpose) {
        return Books.rule(id, recipients, purpose, Books.section(1), Books.section(2))
                .build();
    }
}
