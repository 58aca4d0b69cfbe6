package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.rules.analysis.TrialBooks.INSURERS;
import static se.lefi.rules.analysis.TrialBooks.bookOf;
import static se.lefi.rules.analysis.TrialBooks.rule;
import static se.lefi.rules.analysis.TrialBooks.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Advisory;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/** The book has a note for a repealed section, and the engine does not show it. */
class AuditOfForgottenNotesTest {
    private static final LocalDate REPEALED = LocalDate.of(2000, 1, 1);

    @Test
    void anAdvisoryThatDecisionsDoNotCarryIsFound() {
        Rule rule = rule("advised", INSURERS).withMediumBasis(section(7));
        RuleBook book = bookOf(rule)
                .withAdvisories(new Advisory(
                        EditorialNote.of("REPEALED", "upphävd", "repealed"),
                        ValidityPeriod.from(REPEALED),
                        section(7).provisions()));
        Decider forgetful = Decider.using(book.withAdvisories());
        Audit audit = new AuditRun(
                        book,
                        book.rules(),
                        forgetful,
                        forgetful,
                        Optional.of(provision -> List.of(
                                provision.equals(section(7).provisions().get(0))
                                        ? ValidityPeriod.until(REPEALED)
                                        : ValidityPeriod.ALWAYS)))
                .audit();
        assertEquals(List.of(AuditLaw.CITATIONS_IN_FORCE_OR_NOTED), Erring.laws(audit));
    }
}
