package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.analysis.TrialBooks.INSURERS;
import static se.lefi.rules.analysis.TrialBooks.REGISTERED;
import static se.lefi.rules.analysis.TrialBooks.bookOf;
import static se.lefi.rules.analysis.TrialBooks.rule;
import static se.lefi.rules.analysis.TrialBooks.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.rules.Advisory;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.edition.RegisteredProvision;
import se.lefi.rules.edition.StatuteRegister;

/** The audit of both editions, and of small books of third parties in which something is wrong. */
class AuditTest {
    private static final Function<Provision, List<ValidityPeriod>> STATUTES =
            provision -> StatuteRegister.of(provision).stream()
                    .map(RegisteredProvision::inForce)
                    .toList();
    private static final LocalDate REPEALED = LocalDate.of(2000, 1, 1);
    private static final EditorialNote NOTE = EditorialNote.of("TRIAL", "prov", "trial");

    /**
     * Five stretches between the commencements that FACTS dates. In each: 1 rule of agreement and connection alone (6 cells),
     * 3 with consent (6 × 8), 3 with a case of any matter (6 × 4); of 24 recipients × 8 purposes, 2 × 4 have an insurer's
     * rule, 21 the authorities', 5 × 2 the municipal ones'.
     */
    @Test
    void editionAsPublishedPasses() {
        Audit audit = Audit.of(LefiPrenumeration.asPublished(), STATUTES);
        assertPassed(audit);
        assertEquals(5 * (6 + 3 * 6 * 8 + 3 * 6 * 4 + (24 * 8 - 2 * 4 - 21 - 5 * 2)), audit.cells());
        assertEquals(List.of(), audit.outsideCoverage());
        assertEquals("as-published", audit.edition());
        assertEquals(LefiPrenumeration.asPublished().fingerprint(), audit.fingerprint());
    }

    /**
     * Five stretches before the coverage, four in it. In each of those, with statement (2) and limit (2): coordination 6 × 4,
     * 3 consents 6 × 2 × (1 + 7 × 2), 2 cases of one matter 6 × 5 × 4, 3 cases of any matter 6 × 4 × 4; 25 of the 24 × 8
     * questions have a rule: 1 coordination, 2 × 3 consents, 17 authorities' cases, 1 of the social services.
     */
    @Test
    void editionByStatutePasses() {
        Audit audit = Audit.of(LefiPrenumeration.byStatute(), STATUTES);
        assertPassed(audit);
        int covered = 6 * 4 + 3 * 6 * 2 * 15 + 2 * 6 * 5 * 4 + 3 * 6 * 4 * 4 + (24 * 8 - 1 - 2 * 3 - 17 - 1);
        assertEquals(5 * 24 * 8 + 4 * covered, audit.cells());
        assertEquals(List.of("B-2009-555-2-BEFORE-2016-02-01"), audit.outsideCoverage());
    }

    @Test
    void withoutARegisterCitationsAreNotTried() {
        Audit audit = Audit.of(LefiPrenumeration.asPublished());
        assertTrue(audit.passed());
        assertEquals(
                EnumSet.complementOf(EnumSet.of(AuditLaw.CITATIONS_IN_FORCE_OR_NOTED)).stream()
                        .toList(),
                audit.checks().stream().map(AuditCheck::law).toList());
    }

    @Test
    void aBookThatForgetsANoteOfTheEditionIsFound() {
        RuleBook book = LefiPrenumeration.asPublished();
        List<Rule> rules = new ArrayList<>(book.rules());
        rules.set(
                0,
                rules.get(0).withMediumBasis(LegalBasis.of(CitationSource.PAGE, Provision.parse("2010:110 K114P24"))));
        Counterexample found =
                counterexample(Audit.of(book.withRules(rules), STATUTES), AuditLaw.CITATIONS_IN_FORCE_OR_NOTED);
        assertEquals("A1-COORDINATION", found.where());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 15)), found.day());
        assertEquals("cites 2010:110 K114P24, which is not in force, without a note", found.found());
    }

    /** No turning point of the book tells of the repeal: the register does. */
    @Test
    void aCitationRepealedWithoutANoteIsFound() {
        Rule rule = rule("repealed", INSURERS).withMediumBasis(section(7));
        Counterexample found = counterexample(
                Audit.of(bookOf(rule), register(ValidityPeriod.until(REPEALED))), AuditLaw.CITATIONS_IN_FORCE_OR_NOTED);
        assertEquals("repealed", found.where());
        assertEquals(Optional.of(REPEALED), found.day());
        assertEquals(
                "repealed, 2000-01-01, AGREEMENT_IN_FORCE CONNECTED CASE_NOT_REQUIRED CONSENT_NOT_REQUIRED"
                        + " NECESSITY_NOT_REQUIRED INFORMATION_NOT_LIMITED: cites 1999:9999 P7, which is not in force,"
                        + " without a note",
                found.toString());
    }

    @Test
    void aCitationBeforeItsCommencementIsFound() {
        LocalDate commencement = LocalDate.of(1960, 1, 1);
        Rule rule = rule("early", INSURERS).withMediumBasis(section(7));
        Audit audit = Audit.of(bookOf(rule), register(ValidityPeriod.from(commencement)));
        assertEquals(
                Optional.of(commencement.minusDays(1)),
                counterexample(audit, AuditLaw.CITATIONS_IN_FORCE_OR_NOTED).day());
    }

    @Test
    void noDayIsBeforeTheFirstThatARegisterCanName() {
        Rule rule = rule("old", INSURERS).withMediumBasis(section(7));
        Audit audit = Audit.of(bookOf(rule), register(ValidityPeriod.from(LocalDate.MIN)));
        assertTrue(audit.passed(), audit::toString);
    }

    @Test
    void aCitationWithAGapIsFoundInTheGap() {
        Rule rule = rule("gap", INSURERS).withGround(section(7));
        Audit audit = Audit.of(
                bookOf(rule), register(ValidityPeriod.until(REPEALED), ValidityPeriod.from(REPEALED.plusDays(1))));
        assertEquals(
                Optional.of(REPEALED),
                counterexample(audit, AuditLaw.CITATIONS_IN_FORCE_OR_NOTED).day());
    }

    @Test
    void aCitationThatTheRegisterDoesNotKnowIsFound() {
        Rule rule = rule("unknown", INSURERS).withMediumBasis(section(7));
        assertEquals(
                "unknown",
                counterexample(Audit.of(bookOf(rule), register()), AuditLaw.CITATIONS_IN_FORCE_OR_NOTED)
                        .where());
    }

    @Test
    void whatARefusalRestsOnIsLookedUpToo() {
        Rule rule = rule("connection", INSURERS).withConnection(section(7));
        Counterexample unmet = counterexample(Audit.of(bookOf(rule), register()), AuditLaw.CITATIONS_IN_FORCE_OR_NOTED);
        assertEquals("connection", unmet.where());
        Counterexample closure = counterexample(
                Audit.of(bookOf().withClosure(section(7)), register()), AuditLaw.CITATIONS_IN_FORCE_OR_NOTED);
        assertEquals("INSURANCE_COMPANY ANY_OTHER_PURPOSE", closure.where());
    }

    @Test
    void aCitationThatANoteGoesWithIsNoFault() {
        Rule rule = rule("noted", INSURERS).withMediumBasis(section(7).with(NOTE));
        assertPassed(Audit.of(bookOf(rule), register(ValidityPeriod.until(REPEALED))));
    }

    @Test
    void anAdvisoryMustBeAboutTheSectionAndShownOnTheDay() {
        Rule rule = rule("advised", INSURERS).withMediumBasis(section(7));
        Provision seven = section(7).provisions().get(0);
        Provision eight = section(8).provisions().get(0);
        ValidityPeriod since = ValidityPeriod.from(REPEALED);
        assertPassed(advised(rule, new Advisory(NOTE, since, List.of(seven))));
        for (Advisory other : List.of(
                new Advisory(NOTE, since, List.of(eight)),
                new Advisory(NOTE, since, List.of()),
                new Advisory(NOTE, ValidityPeriod.from(REPEALED.plusDays(1)), List.of(seven)),
                new Advisory(NOTE, ValidityPeriod.between(REPEALED, REPEALED.plusDays(1)), List.of(seven)))) {
            assertEquals(
                    "advised",
                    counterexample(advised(rule, other), AuditLaw.CITATIONS_IN_FORCE_OR_NOTED)
                            .where());
        }
    }

    @Test
    void aRuleForNobodyIsFound() {
        Rule nobody = rule("nobody", INSURERS.withFunction(AuthorityFunction.COURT));
        Audit audit = Audit.of(bookOf(nobody));
        assertEquals("nobody: applies to no recipient on any covered day", onlyFailure(audit, AuditLaw.RULES_REACHED));
    }

    @Test
    void aRuleForNoDayIsFound() {
        Rule never = rule("never", INSURERS).withInForce(ValidityPeriod.between(REPEALED, REPEALED));
        Audit audit = Audit.of(bookOf(never));
        assertEquals("never: applies to no recipient on any covered day", onlyFailure(audit, AuditLaw.RULES_REACHED));
    }

    @Test
    void aRuleOutsideTheCoverageIsNoFaultButSaidToBeThere() {
        Rule before = rule("before", INSURERS).withInForce(ValidityPeriod.until(REPEALED));
        Audit audit = Audit.of(bookOf(before).withCoverage(ValidityPeriod.from(REPEALED)));
        assertPassed(audit);
        assertEquals(List.of("before"), audit.outsideCoverage());
    }

    private static Audit advised(Rule rule, Advisory advisory) {
        return Audit.of(bookOf(rule).withAdvisories(advisory), register(ValidityPeriod.until(REPEALED)));
    }

    /** Section 7 has these periods, all other sections are always in force. */
    private static Function<Provision, List<ValidityPeriod>> register(ValidityPeriod... periodsOfSeven) {
        return provision -> provision.section().equals("7") ? List.of(periodsOfSeven) : REGISTERED;
    }

    private static void assertPassed(Audit audit) {
        assertEquals(List.of(), audit.failed());
        assertTrue(audit.passed());
        assertTrue(audit.cells() > 0);
    }

    private static Counterexample counterexample(Audit audit, AuditLaw law) {
        onlyFailure(audit, law);
        return audit.failed().get(0).counterexample().orElseThrow();
    }

    private static String onlyFailure(Audit audit, AuditLaw law) {
        assertEquals(List.of(law), audit.failed().stream().map(AuditCheck::law).toList());
        return audit.failed().get(0).counterexample().orElseThrow().toString();
    }
}
