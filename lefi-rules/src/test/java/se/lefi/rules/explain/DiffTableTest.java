package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

class DiffTableTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DisclosurePurpose OWN_B = DisclosurePurpose.of("B", "b", "b");
    private static final DisclosurePurpose OWN_A = DisclosurePurpose.of("A", "a", "a");
    private static final RecipientScope INSURERS = RecipientScope.of(OrganisationKind.INSURANCE_COMPANY);
    private static final RecipientScope STATE = RecipientScope.of(OrganisationKind.STATE_AUTHORITY);

    @Test
    void booksThatAnswerAlikeHaveATableWithoutRows() {
        RuleBook book = book("one", rule("r", INSURERS, DisclosurePurpose.COORDINATION, 1));
        assertEquals(List.of(), table(book, book).rows());
    }

    @Test
    void aRowSaysWhatForWhomWhenAndWhatEachBookAnswers() {
        LocalDate day = LocalDate.of(2024, 2, 15);
        Rule rule = rule("r", INSURERS, DisclosurePurpose.COORDINATION, 1);
        EditionDiff diff =
                EditionDiff.between(book("one", rule.withInForce(ValidityPeriod.until(day))), book("other", rule));
        TextTable table = DiffTable.of(diff, Locale.ENGLISH);
        assertEquals(List.of("what", "purposes and recipients", "days", "one", "other"), table.header());
        assertEquals(
                List.of(List.of(
                        "outcome",
                        "COORDINATION: insurance companies",
                        "from 2024-02-15",
                        "LEGAL_BASIS_NOT_IN_FORCE",
                        "PERMITTED")),
                table.rows());
        assertEquals(
                List.of("vad", "ändamål och mottagare", "dagar", "one", "other"),
                DiffTable.of(diff, SWEDISH).header());
        assertEquals(
                List.of("utfall", "COORDINATION: försäkringsbolag", "fr.o.m. 2024-02-15"),
                DiffTable.of(diff, SWEDISH).rows().get(0).subList(0, 3));
    }

    /** Another ground for two purposes of the page, given backwards, and for two of one's own. */
    @Test
    void purposesWithTheSameRecipientScopeShareAPartInTheOrderOfThePublishedThenByCode() {
        assertEquals(
                List.of("GROUND COORDINATION, PENSION_FORECAST, A, B: insurance companies"),
                grounds(
                        INSURERS,
                        INSURERS,
                        OWN_B,
                        DisclosurePurpose.PENSION_FORECAST,
                        OWN_A,
                        DisclosurePurpose.COORDINATION));
    }

    @Test
    void purposesWithOtherRecipientScopeAreAPartOfTheirOwn() {
        RuleBook one = book("one", rule("i", INSURERS, DisclosurePurpose.COORDINATION, 1), rule("s", STATE, OWN_A, 1));
        RuleBook other =
                book("other", rule("i", INSURERS, DisclosurePurpose.COORDINATION, 2), rule("s", STATE, OWN_A, 2));
        assertEquals(List.of("COORDINATION: insurance companies; A: state authorities"), audiences(table(one, other)));
    }

    @Test
    void functionsAreNamedWhereNotAllOfAKindAreMeant() {
        RecipientScope some = STATE.withFunction(AuthorityFunction.COURT, AuthorityFunction.TAX_AGENCY);
        assertEquals(
                List.of("GROUND AUTHORITY_CASE: state authorities (court, Skatteverket)"),
                grounds(some, some, DisclosurePurpose.AUTHORITY_CASE));
    }

    /** MEANING, Rule: it counts as any function of its level, so only the purpose that asks for one is answered otherwise. */
    @Test
    void anAuthorityOfNoFunctionIsNamedAsSuch() {
        RecipientScope all = RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY);
        RecipientScope withFunction = all.withFunction(
                AuthorityFunction.SOCIAL_WELFARE_BOARD,
                AuthorityFunction.HOUSING_ALLOWANCE_AUTHORITY,
                AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL,
                AuthorityFunction.OTHER);
        TextTable table =
                table(book("one", rule("r", all, OWN_A, 1)), book("other", rule("r", withFunction, OWN_A, 1)));
        assertEquals(
                List.of(List.of(
                        "outcome",
                        "A: municipal authorities (function not stated)",
                        "always",
                        "PERMITTED",
                        "FUNCTION_NOT_STATED")),
                table.rows());
    }

    /** Everybody may have the purpose now, and for two reasons could not before: but any other purpose is as it was. */
    @Test
    void whereHalfOfTheQuestionsAreMeantTheAnswersStayApart() {
        RecipientScope all = RecipientScope.of(OrganisationKind.OTHER, OrganisationKind.values());
        LocalDate day = LocalDate.of(2024, 2, 15);
        Rule never = rule("r", INSURERS, OWN_A, 1).withInForce(ValidityPeriod.between(day, day));
        TextTable table = table(book("one", never), book("other", rule("r", all, OWN_A, 1)));
        assertEquals(
                List.of("LEGAL_BASIS_NOT_IN_FORCE", "RECIPIENT_NOT_ELIGIBLE"),
                table.rows().stream()
                        .filter(row -> row.get(2).equals("always") && row.get(1).startsWith("A: "))
                        .map(row -> row.get(3))
                        .sorted()
                        .toList());
    }

    @Test
    void theMattersOfACaseAreNamed() {
        Rule rule = rule("r", STATE, OWN_A, 1);
        TextTable table = table(
                book("one", asking(rule, asked -> asked.requireCase(Books.section(5), CaseMatter.BENEFIT))),
                book("other", asking(rule, asked -> asked.require(Requirement.CASE, Books.section(5)))));
        assertEquals(
                List.of(List.of(
                        "requirement: case",
                        "A: state authorities",
                        "always",
                        "BENEFIT",
                        "BENEFIT, PRIVATE_CARE_FEE, OTHER")),
                table.rows());
    }

    /** A limit reads otherwise where a consent that names no category covers otherwise. */
    @Test
    void whatAConsentCoversThatNamesNoCategoryIsPartOfTheLimit() {
        Set<InformationCategory> address = Set.of(InformationCategory.ADDRESS);
        Rule rule = asking(rule("r", INSURERS, OWN_A, 1), asked -> asked.limitInformation(Books.section(5), address));
        EditionDiff diff = EditionDiff.between(
                book("one", asking(rule, asked -> asked.requireConsent(Books.section(6), address))),
                book("other", asking(rule, asked -> asked.requireConsent(Books.section(6), Set.of()))));
        assertEquals(
                List.of(List.of(
                        "requirement: information within the limit",
                        "A: insurance companies",
                        "always",
                        "ADDRESS (consent that names none: ADDRESS)",
                        "ADDRESS (consent that names none: )")),
                DiffTable.of(diff, Locale.ENGLISH).rows());
        assertEquals(
                List.of(List.of(
                        "krav: uppgifter som får lämnas ut",
                        "A: försäkringsbolag",
                        "alltid",
                        "ADDRESS (samtycke som inte nämner någon: ADDRESS)",
                        "ADDRESS (samtycke som inte nämner någon: )")),
                DiffTable.of(diff, SWEDISH).rows());
    }

    @Test
    void whereEverybodyIsMeantThatIsSaid() {
        RuleBook later = Books.bookOf()
                .coverage(ValidityPeriod.from(LocalDate.of(2020, 4, 1)))
                .build();
        EditionDiff diff = EditionDiff.between(Books.bookOf().build(), later);
        assertEquals(List.of("ANY_OTHER_PURPOSE: everybody"), audiences(DiffTable.of(diff, Locale.ENGLISH)));
        assertEquals(List.of("ANY_OTHER_PURPOSE: alla"), audiences(DiffTable.of(diff, SWEDISH)));
    }

    /** The rows' first columns, where two books differ in the ground of each of the purposes. */
    private static List<String> grounds(RecipientScope one, RecipientScope other, DisclosurePurpose... purposes) {
        return table(book("one", rules(one, 1, purposes)), book("other", rules(other, 2, purposes))).rows().stream()
                .map(row -> row.get(0).toUpperCase(Locale.ROOT) + " " + row.get(1))
                .toList();
    }

    private static Rule[] rules(RecipientScope recipients, int ground, DisclosurePurpose... purposes) {
        return List.of(purposes).stream()
                .map(purpose -> rule(purpose.code(), recipients, purpose, ground))
                .toArray(Rule[]::new);
    }

    private static Rule rule(String id, RecipientScope recipients, DisclosurePurpose purpose, int ground) {
        return Books.rule(id, recipients, purpose, Books.section(ground), Books.section(9))
                .build();
    }

    private static Rule asking(Rule rule, UnaryOperator<Conditions.Builder> more) {
        return rule.withConditions(more.apply(rule.conditions().toBuilder()).build());
    }

    private static RuleBook book(String id, Rule... rules) {
        return RuleBook.builder()
                .id(id)
                .title(new Bilingual(id, id))
                .defaultBasis(Books.section(99))
                .addRules(rules)
                .build();
    }

    private static TextTable table(RuleBook one, RuleBook other) {
        return DiffTable.of(EditionDiff.between(one, other), Locale.ENGLISH);
    }

    private static List<String> audiences(TextTable table) {
        return table.rows().stream().map(row -> row.get(1)).toList();
    }
}
