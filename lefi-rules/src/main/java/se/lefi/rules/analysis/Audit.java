package se.lefi.rules.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;

/**
 * The proof of a rule book: its laws, tried on every cell there is. A cell is a rule with facts that some evidence reaches,
 * or a type of recipient and a purpose that no rule is for, in one stretch of time. Immutable and thread-safe.
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

    /** {@return the audit of a book; without a register its citations are not looked up, and that law is not tried} */
    public static Audit of(RuleBook book) {
        return of(book, Optional.empty());
    }

    /**
     * {@return the audit of a book and its citations}
     *
     * @param register the periods in which a section is in force, whatever item of it is cited; none for a section that is
     *     unknown
     */
    public static Audit of(RuleBook book, Function<Provision, List<ValidityPeriod>> register) {
        return of(book, Optional.of(register));
    }

    private static Audit of(RuleBook book, Optional<Function<Provision, List<ValidityPeriod>>> register) {
        List<Rule> reversed = new ArrayList<>(book.rules());
        Collections.reverse(reversed);
        Decider decider = Decider.using(book);
        Decider fromReversed = Decider.using(book.withRules(reversed));
        return new AuditRun(book, book.rules(), decider, fromReversed, register).audit();
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
