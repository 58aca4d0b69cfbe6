package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Assessment;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Status;

/**
 * What to put on file about a decision: the edition and its fingerprint, who asked what for and when, the rule, the facts and the
 * answer, and no personal data. The same decision can be replayed from it later. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = Receipt.of(engine.assess(request)).text();
 * Replay replay = Receipt.parse(text).replay(engine);
 * }</pre>
 *
 * @param edition the rule book's id
 * @param version the rule book's version
 * @param fingerprint the rule book's fingerprint
 * @param recipient what kind of recipient asked, with its function
 * @param purpose what for; known by its code alone in a receipt that was parsed
 * @param date the decision date
 * @param ruleStatus {@link Status#RULE_APPLIES}, or why no rule did
 * @param rule the id of the rule that applied; empty where none did
 * @param facts the evidence read against it; empty where no rule applied
 * @param codes the answer
 */
public record Receipt(
        String edition,
        String version,
        String fingerprint,
        RecipientType recipient,
        DisclosurePurpose purpose,
        LocalDate date,
        Status ruleStatus,
        Optional<String> rule,
        Optional<Facts> facts,
        DecisionCodes codes) {
    static final String FORMAT = "lefi-receipt: 1";

    /** Checks for null only. */
    public Receipt {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(ruleStatus, "ruleStatus");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(codes, "codes");
    }

    /** {@return the receipt of a decision} */
    public static Receipt of(Assessment assessment) {
        return new Receipt(
                assessment.book().id(),
                assessment.book().version(),
                assessment.book().fingerprint(),
                assessment.recipient(),
                assessment.purpose(),
                assessment.day(),
                assessment.ruleStatus(),
                assessment.rule().map(Rule::id),
                assessment.facts(),
                DecisionCodes.of(assessment.decision()));
    }

    /**
     * Reads a receipt's {@link #text}. How its lines end, whether the last one does, and whether a space follows the colon of a
     * line without a value, does not matter.
     *
     * @throws InvalidValueException if it is no receipt; names the line that is wrong, and repeats none of it
     */
    public static Receipt parse(String text) {
        return new ReceiptParser(text).receipt();
    }

    /** {@return what the engine decides today on what the receipt holds, beside what was decided then} */
    public Replay replay(DisclosureEngine engine) {
        return Replay.of(this, engine);
    }

    /** The version may differ: a book whose wording was changed, or whose law was checked once more, has the same law. */
    boolean isMadeBy(RuleBook book) {
        return edition.equals(book.id()) && fingerprint.equals(book.fingerprint());
    }

    /** What the engine has for its question. */
    RuleMatch match(DisclosureEngine engine) {
        return engine.match(recipient, purpose, date);
    }

    /** {@return the canonical text: a line for each part, each ended by a line feed, the same everywhere} */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                FORMAT,
                line("edition", edition),
                line("version", version),
                line("fingerprint", fingerprint),
                line("recipient-kind", recipient.kind().name()),
                line("authority-function", recipient.function()),
                line("purpose", purpose.code()),
                line("date", date.toString()),
                line("rule-status", ruleStatus.name()),
                line("rule", rule)));
        for (Status status : facts.map(Facts::statuses).orElse(List.of())) {
            lines.add(line("fact", status.name()));
        }
        lines.add(line("not-disclosable", codes.notDisclosable()));
        lines.add(line("disclosable", codes.disclosable()));
        lines.add(line("outcome", codes.outcome()));
        lines.add(line("refusal", codes.refusal()));
        lines.add(line("ground", codes.ground()));
        lines.add(line("medium-basis", codes.mediumBasis()));
        lines.add(line("unmet", codes.unmet()));
        lines.add(line("not-in-force", codes.notInForce()));
        lines.add(line("notes", codes.notes()));
        return lines;
    }

    private static String line(String key, Collection<?> codes) {
        return line(key, codes.stream().map(Object::toString).collect(Collectors.joining(";")));
    }

    private static String line(String key, Optional<?> code) {
        return line(key, code.map(Object::toString).orElse(""));
    }

    /** No line ends in a space: an editor would take it away. */
    private static String line(String key, String value) {
        return key + (value.isEmpty() ? ":" : ": " + value);
    }
}
