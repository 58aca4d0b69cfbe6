package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.analysis.AuditLaw.CITATIONS_IN_FORCE_OR_NOTED;
import static se.lefi.rules.analysis.AuditLaw.NOT_IN_FORCE_SAID;
import static se.lefi.rules.analysis.AuditLaw.RULES_REACHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Advisory;
import se.lefi.rules.Books;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Requirement;

/** The audit of the editions, and of small books of third parties in which something is wrong. */
class AuditTest {
    private static final LocalDate REPEALED = LocalDate.of(2000, 1, 1);
    private static final EditorialNote NOTE = EditorialNote.of("TRIAL", "prov", "trial");
    private static final LegalBasis SEVEN = Books.section(7);
    private static final Rule RULE = Books.rule(
                    "rule",
                    RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                    DisclosurePurpose.COORDINATION,
                    Books.section(1),
                    Books.section(2))
            .build();
    private static final Rule CITING_SEVEN = RULE.withMediumBasis(SEVEN);

    @ParameterizedTest
    @EnumSource
    void everyBookPassesAndIsWalkedThroughAsAWhole(Books book) {
        Audit audit = Audit.of(book.book());
        assertEquals(List.of(), audit.failed());
        assertTrue(audit.passed());
        assertEquals(book.book().id(), audit.edition());
        assertEquals(book.book().fingerprint(), audit.fingerprint());
        assertEquals(
                book.book().segments().stream()
                        .mapToLong(segment -> cells(book.book(), segment.anyDay()))
                        .sum(),
                audit.cells());
    }

    /** The facts of each rule in force, and every question, one purpose being any other, that no such rule answers. */
    private static long cells(RuleBook book, LocalDate day) {
        List<Rule> applying = book.rules().stream()
                .filter(rule -> book.coverage().contains(day)
                        && rule.inForce().contains(day)
                        && !rule.recipients().types().isEmpty())
                .toList();
        long purposes = book.rules().stream().map(Rule::purpose).distinct().count() + 1;
        long answered = applying.stream()
                .mapToLong(rule -> rule.recipients().types().size())
                .sum();
        return applying.stream()
                        .mapToLong(rule -> FactSpace.of(rule.conditions()).count())
                        .sum()
                + RecipientType.all().size() * purposes
                - answered;
    }

    /** On the days between its periods a purpose has rules, none of them in force: whatever their order, the answer is the same. */
    @Test
    void aBookWithGapsPassesInAnyOrder() {
        LocalDate day = LocalDate.of(2024, 2, 15);
        List<Rule> rules = List.of(
                RULE.withId("b").withInForce(ValidityPeriod.between(day, day.plusDays(1))),
                RULE.withId("a").withInForce(ValidityPeriod.between(day.plusDays(3), day.plusDays(5))),
                RULE.withId("c").withInForce(ValidityPeriod.until(day.minusDays(1))));
        assertEquals(
                List.of(),
                Audit.of(Books.bookOf(rules.toArray(Rule[]::new)).build()).failed());
    }

    /** FACTS B1: 2009:555 2 § ended before the edition by statute begins. */
    @Test
    void f2009K555IsOutsideTheCoverage() {
        assertEquals(List.of(), Audit.of(Books.AS_PUBLISHED.book()).outsideCoverage());
        assertEquals(
                Books.BY_STATUTE.book().rules().stream()
                        .filter(rule -> rule.ground().codes().equals(List.of("2009:555 P2")))
                        .map(Rule::id)
                        .toList(),
                Audit.of(Books.BY_STATUTE.book()).outsideCoverage());
    }

    @Test
    void withoutARegisterWhatIsInForceIsNotTried() {
        List<AuditLaw> laws = new ArrayList<>(List.of(AuditLaw.values()));
        laws.removeAll(List.of(CITATIONS_IN_FORCE_OR_NOTED, NOT_IN_FORCE_SAID));
        assertEquals(
                laws,
                Audit.of(Books.bookOf(CITING_SEVEN).build()).checks().stream()
                        .map(AuditCheck::law)
                        .toList());
    }

    /** FACTS A3: 114 kap. 24 § ceased to apply on 2024-02-15; what is noted about 9 § beside it is no note about it. */
    @Test
    void anEngineThatForgetsTheRegisterIsFound() {
        RuleBook published = Books.AS_PUBLISHED.book();
        Rule first = published.rules().get(0);
        RuleBook book = RuleBook.builder()
                .id(published.id())
                .title(published.title())
                .coverage(ValidityPeriod.from(LocalDate.of(2011, 1, 1)))
                .defaultBasis(published.defaultBasis())
                .addRules(first)
                .addAllRegister(published.register())
                .build();
        assertEquals(List.of(), Audit.of(book).failed());
        assertFindsUnsaidAndUnnoted(
                first.id() + ", 2024-02-15, AGREEMENT_IN_FORCE CONNECTED:",
                " cites 2010:110 K114P24, which is not in force, without a note",
                forgetful(book));
    }

    @Test
    void aCitationOutOfForceWithoutANoteIsFound() {
        String met = ", AGREEMENT_IN_FORCE CONNECTED:";
        String found = " cites 1999:9999 P7, which is not in force, without a note";
        assertFindsUnsaidAndUnnoted(
                "rule, 2000-01-01" + met, found, forgetful(book(CITING_SEVEN, ValidityPeriod.until(REPEALED))));
        assertFindsUnsaidAndUnnoted(
                "rule, 1959-12-31" + met,
                found,
                forgetful(book(CITING_SEVEN, ValidityPeriod.from(LocalDate.of(1960, 1, 1)))));
        assertFindsUnsaidAndUnnoted(
                "rule, 2000-01-01" + met,
                found,
                forgetful(
                        book(CITING_SEVEN, ValidityPeriod.until(REPEALED), ValidityPeriod.from(REPEALED.plusDays(1)))));
        assertFindsUnsaidAndUnnoted(
                "rule, 2000-01-01" + met,
                " cites 1999:9999 P7, which is not in force, without a note",
                forgetful(book(RULE.withGround(SEVEN), ValidityPeriod.until(REPEALED))));
    }

    /** Of such a section nothing is known, so nothing is said. */
    @Test
    void aCitationThatTheRegisterDoesNotHaveIsFound() {
        assertFinds(CITATIONS_IN_FORCE_OR_NOTED, "rule, 1970-01-01, ", book(CITING_SEVEN));
        assertFinds(CITATIONS_IN_FORCE_OR_NOTED, "rule, 1970-01-01, ", book(RULE.withGround(SEVEN)));
    }

    /** MEANING, Laws: a permission names exactly the sections that are not in force on the day. */
    @Test
    void aPermissionThatSaysTooMuchIsFound() {
        Decider early = new Decider(book(CITING_SEVEN, ValidityPeriod.until(REPEALED.minusYears(10))));
        RuleBook book = book(CITING_SEVEN, ValidityPeriod.until(REPEALED));
        assertFinds(
                NOT_IN_FORCE_SAID,
                "rule, 1999-12-31, AGREEMENT_IN_FORCE CONNECTED: says that [",
                new AuditRun(book, book.rules(), early, early).audit());
    }

    @Test
    void whatARefusalRestsOnIsLookedUpToo() {
        assertFinds(
                CITATIONS_IN_FORCE_OR_NOTED,
                "rule, 1970-01-01, AGREEMENT_MISSING",
                book(RULE.withConditions(RULE.conditions().toBuilder()
                        .require(Requirement.CONNECTION, SEVEN)
                        .build())));
        assertFinds(
                CITATIONS_IN_FORCE_OR_NOTED,
                "INSURANCE_COMPANY ANY_OTHER_PURPOSE, 1970-01-01: ",
                RuleBook.builder()
                        .id("trial")
                        .title(Books.DEMANDING.book().title())
                        .defaultBasis(SEVEN)
                        .addAllRegister(register())
                        .build());
    }

    static Stream<RuleBook> inWhichNothingIsWrong() {
        Rule noted = RULE.withMediumBasis(SEVEN.with(NOTE));
        return Stream.of(
                book(CITING_SEVEN, ValidityPeriod.ALWAYS),
                book(CITING_SEVEN, ValidityPeriod.until(REPEALED)), // the engine notes it
                book(CITING_SEVEN, ValidityPeriod.from(LocalDate.MIN)), // no day is earlier
                book(noted, ValidityPeriod.until(REPEALED)),
                book(noted), // of a section that the register does not have, any note of the citation will do
                advised(new Advisory(NOTE, ValidityPeriod.from(REPEALED), SEVEN.provisions())));
    }

    @ParameterizedTest
    @MethodSource("inWhichNothingIsWrong")
    void aCitationInForceOrNotedIsNoFault(RuleBook book) {
        assertEquals(List.of(), Audit.of(book).failed());
    }

    /** An engine that forgets the register, of a book whose advisory says what there is to say. */
    @Test
    void anAdvisoryMustBeAboutTheSectionAndShownOnTheDay() {
        ValidityPeriod since = ValidityPeriod.from(REPEALED);
        for (Advisory another : List.of(
                new Advisory(NOTE, since, Books.section(8).provisions()),
                new Advisory(NOTE, since, List.of()),
                new Advisory(NOTE, ValidityPeriod.from(REPEALED.plusDays(1)), SEVEN.provisions()),
                new Advisory(NOTE, ValidityPeriod.between(REPEALED, REPEALED.plusDays(1)), SEVEN.provisions()))) {
            assertFindsUnsaidAndUnnoted("rule, 2000-01-0", "", forgetful(advised(another)));
        }
        assertFinds(
                NOT_IN_FORCE_SAID,
                "rule, 2000-01-01, ",
                forgetful(advised(new Advisory(NOTE, since, SEVEN.provisions()))));
    }

    @Test
    void anAdvisoryThatDecisionsDoNotCarryIsFound() {
        RuleBook book = advised(new Advisory(NOTE, ValidityPeriod.from(REPEALED), SEVEN.provisions()));
        Decider forgetful = new Decider(Books.bookOf(CITING_SEVEN).build());
        assertFindsUnsaidAndUnnoted(
                "rule, 2000-01-01, ", "", new AuditRun(book, book.rules(), forgetful, forgetful).audit());
    }

    @Test
    void aRuleThatNeverAppliesIsFound() {
        for (Rule never : List.of(
                RULE.withRecipients(RULE.recipients().withFunction(AuthorityFunction.COURT)),
                RULE.withInForce(ValidityPeriod.between(REPEALED, REPEALED)))) {
            assertFinds(
                    RULES_REACHED,
                    "rule: applies to no recipient on any covered day",
                    Books.bookOf(never).build());
        }
    }

    @Test
    void aRuleOutsideTheCoverageIsNoFaultButSaidToBeThere() {
        Audit audit = Audit.of(Books.bookOf(RULE.withInForce(ValidityPeriod.until(REPEALED)))
                .coverage(ValidityPeriod.from(REPEALED))
                .build());
        assertEquals(List.of(), audit.failed());
        assertEquals(List.of("rule"), audit.outsideCoverage());
    }

    private static RuleBook advised(Advisory advisory) {
        return Books.bookOf(CITING_SEVEN)
                .addAdvisories(advisory)
                .addAllRegister(register(ValidityPeriod.until(REPEALED)))
                .build();
    }

    private static RuleBook book(Rule rule, ValidityPeriod... periodsOfSeven) {
        return Books.bookOf(rule).addAllRegister(register(periodsOfSeven)).build();
    }

    /** Section 7 has these periods, all other sections are always in force. */
    private static List<RegisteredProvision> register(ValidityPeriod... periodsOfSeven) {
        return IntStream.rangeClosed(1, 99)
                .boxed()
                .flatMap(number -> (number == 7 ? Stream.of(periodsOfSeven) : Stream.of(ValidityPeriod.ALWAYS))
                        .map(period -> RegisteredProvision.of(
                                Books.section(number).provisions().get(0), period)))
                .toList();
    }

    /** The audit of an engine that knows the book but for its register. */
    private static Audit forgetful(RuleBook book) {
        Decider forgetful = new Decider(RuleBook.builder()
                .id(book.id())
                .title(book.title())
                .coverage(book.coverage())
                .defaultBasis(book.defaultBasis())
                .addAllRules(book.rules())
                .addAllAdvisories(book.advisories())
                .build());
        return new AuditRun(book, book.rules(), forgetful, forgetful).audit();
    }

    private static void assertFindsUnsaidAndUnnoted(String where, String unnoted, Audit audit) {
        assertEquals(
                List.of(NOT_IN_FORCE_SAID, CITATIONS_IN_FORCE_OR_NOTED),
                audit.failed().stream().map(AuditCheck::law).toList());
        String unsaid = audit.failed().get(0).counterexample().orElseThrow().toString();
        assertTrue(unsaid.contains(": says that [] are not in force instead of ["), unsaid);
        String found = audit.failed().get(1).counterexample().orElseThrow().toString();
        assertTrue(found.startsWith(where) && found.endsWith(unnoted), found);
    }

    private static void assertFinds(AuditLaw law, String where, RuleBook book) {
        assertFinds(law, where, Audit.of(book));
    }

    private static void assertFinds(AuditLaw law, String where, Audit audit) {
        assertEquals(List.of(law), audit.failed().stream().map(AuditCheck::law).toList());
        String found = audit.failed().get(0).counterexample().orElseThrow().toString();
        assertTrue(found.startsWith(where), found);
    }
}
