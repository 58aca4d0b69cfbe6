package se.lefi.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.Organisation;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;
import se.lefi.rules.facts.RuleStatus;

/**
 * Decides requests by one rule book: {@code request → rule and facts → decision}. Build one and share it between threads.
 */
public final class DisclosureEngine {
    private final RuleBook book;
    private final RuleIndex index;
    private final Answers checked;
    private final Answers unchecked;

    private DisclosureEngine(RuleBook book) {
        this.book = book;
        this.index = new RuleIndex(book);
        this.checked = new Answers(book, List.of());
        this.unchecked = new Answers(
                book,
                book.lawCheckedTo().map(Advisories::lawNotCheckedAfter).stream().toList());
    }

    /** {@return an engine that decides by the book} */
    public static DisclosureEngine using(RuleBook book) {
        return new DisclosureEngine(book);
    }

    /** {@return the book it decides by} */
    public RuleBook book() {
        return book;
    }

    /**
     * Decides a request. Whatever the book does not permit is refused, with every reason.
     *
     * @return the decision, never null; equal requests have equal decisions
     */
    public Decision decide(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        RuleIndex.Found found = index.find(request.recipient(), request.purpose(), day);
        Answers answers = isChecked(day) ? checked : unchecked;
        Rule rule = found.rule();
        return rule == null
                ? answers.withoutRule(found.status())
                : answers.decide(rule, FactsReader.read(request, rule));
    }

    /** {@return the rule that applies to the recipient, purpose and day, if one does} */
    public Optional<Rule> ruleFor(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return Optional.ofNullable(index.find(recipient, purpose, day).rule());
    }

    /**
     * {@return the decision of one cell: of facts that were read against a rule of this book, on a day for which the law was
     * checked}
     *
     * @throws InvalidValueException if the facts were read against a rule that asks for other things
     */
    public Decision decide(Rule rule, Facts facts) {
        return checked.decide(rule, facts);
    }

    private boolean isChecked(LocalDate day) {
        return book.lawCheckedTo().isEmpty() || !day.isAfter(book.lawCheckedTo().get());
    }

    /** Every decision of the book, with the same advisories. */
    private static final class Answers {
        private final Map<RuleStatus, Decision> withoutRule = new EnumMap<>(RuleStatus.class);
        private final Map<Rule, CellTable> byRule = new IdentityHashMap<>();

        Answers(RuleBook book, List<EditorialNote> advisories) {
            for (RuleStatus status : RuleStatus.values()) {
                if (!status.isMet()) {
                    withoutRule.put(status, Decisions.withoutRule(status, book.closure(), advisories));
                }
            }
            book.rules().forEach(rule -> byRule.put(rule, new CellTable(rule, advisories)));
        }

        Decision withoutRule(RuleStatus status) {
            return withoutRule.get(status);
        }

        Decision decide(Rule rule, Facts facts) {
            return byRule.get(rule).at(facts);
        }
    }
}
