package se.lefi.rules.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/**
 * The proof of a rule book: its laws, tried on every cell there is. A cell is a rule with facts that some evidence reaches,
 * or a type of recipient and a purpose that no rule is for, in one segment of time. Immutable and thread-safe.
 *
 * @param edition the rule book's id
 * @param fingerprint the rule book's fingerprint
 * @param cells how many cells there are
 * @param outsideCoverage the ids of the rules that are in force on no day that the book covers
 * @param checks the laws that were tried, in the order of {@link AuditLaw}
 */
public record Audit(
        String edition, String fingerprint, int cells, List<String> outsideCoverage, List<AuditCheck> checks) {
    /** Checks for null, and copies the lists. */
    public Audit {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(fingerprint, "fingerprint");
        outsideCoverage = List.copyOf(outsideCoverage);
        checks = List.copyOf(checks);
    }

    /** {@return the audit of a book; where it has no register, its citations are not looked up and that law is not tried} */
    public static Audit of(RuleBook book) {
        List<Rule> reversed = new ArrayList<>(book.rules());
        Collections.reverse(reversed);
        return new AuditRun(book, book.rules(), new Decider(book), new Decider(book.withRules(reversed))).audit();
    }

    /** {@return whether every law that was tried holds} */
    public boolean passed() {
        return checks.stream().allMatch(AuditCheck::holds);
    }

    /** {@return the laws that do not hold, each with a counterexample} */
    public List<AuditCheck> failed() {
        return checks.stream().filter(check -> !check.holds()).toList();
    }
}
