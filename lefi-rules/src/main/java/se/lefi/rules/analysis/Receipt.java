package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.FactsReader;
import se.lefi.rules.facts.RuleStatus;

/**
 * What to put on file about a decision: the edition and its fingerprint, the date, the rule, the facts and the answer, and no
 * personal data. The same decision can be replayed from it later. Immutable and thread-safe.
 *
 * @param edition the rule book's id
 * @param fingerprint the rule book's fingerprint
 * @param date the decision date
 * @param ruleStatus whether a rule applied, or why none did
 * @param rule the id of the rule that applied; empty where none did
 * @param facts the evidence read against it; empty where no rule applied
 * @param decision the answer
 */
public record Receipt(
        String edition,
        String fingerprint,
        LocalDate date,
        RuleStatus ruleStatus,
        Optional<String> rule,
        Optional<Facts> facts,
        Decision decision) {
    /** Checks for null only. */
    public Receipt {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(ruleStatus, "ruleStatus");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(decision, "decision");
    }

    /** {@return the receipt of the engine's decision on a request} */
    public static Receipt of(DisclosureEngine engine, DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        return engine.ruleFor(request)
                .map(rule -> of(engine, rule, FactsReader.read(request, rule.asked()), day))
                .orElseGet(() -> of(engine, statusOf(engine, request), day));
    }

    /**
     * {@return the receipt of one cell, on a day}
     *
     * @throws InvalidValueException if the rule is not of the engine's book, or the facts are not the rule's
     */
    public static Receipt of(DisclosureEngine engine, Rule rule, Facts facts, LocalDate day) {
        return new Receipt(
                engine.book().id(),
                engine.book().fingerprint(),
                day,
                RuleStatus.APPLIES,
                Optional.of(rule.id()),
                Optional.of(facts),
                engine.decide(rule, facts, day));
    }

    /**
     * {@return the receipt of a refusal without rule, on a day}
     *
     * @throws InvalidValueException if the status says that a rule applies, or cannot be the engine's on the day
     */
    public static Receipt of(DisclosureEngine engine, RuleStatus status, LocalDate day) {
        return new Receipt(
                engine.book().id(),
                engine.book().fingerprint(),
                day,
                status,
                Optional.empty(),
                Optional.empty(),
                engine.decide(status, day));
    }

    /**
     * Decides again what a receipt's text says was decided.
     *
     * @return the receipt, whose text is the one given, byte for byte
     * @throws InvalidValueException if the text is no receipt, is of another edition than the engine's, or does not say what
     *     the engine decides
     */
    public static Receipt replay(DisclosureEngine engine, String text) {
        return ReceiptReader.replay(engine, text);
    }

    private static RuleStatus statusOf(DisclosureEngine engine, DisclosureRequest request) {
        return engine.statusOf(
                request.recipient().kind(), request.recipient().function(), request.purpose(), request.decisionDate());
    }

    /** {@return the canonical text: a line for each part, the same everywhere} */
    public String text() {
        List<String> lines = new ArrayList<>(
                List.of("lefi-receipt: 1", "edition: " + edition, "fingerprint: " + fingerprint, "date: " + date));
        lines.add("rule-status: " + ruleStatus.name());
        lines.add("rule: " + rule.orElse(""));
        facts.ifPresent(read -> {
            Stream.of(
                            read.agreement(),
                            read.connection(),
                            read.caseFile(),
                            read.consent(),
                            read.necessity(),
                            read.information())
                    .forEach(status -> lines.add("fact: " + status.name()));
            lines.add(
                    "not-disclosable: " + joined(read.notDisclosable().stream().map(Enum::name)));
        });
        if (decision instanceof Permitted permitted) {
            lines.add("outcome: PERMITTED");
            lines.add("ground: " + joined(permitted.ground().codes().stream()));
            lines.add("medium-basis: " + joined(permitted.mediumBasis().codes().stream()));
        } else if (decision instanceof Refused refused) {
            lines.add("outcome: REFUSED");
            lines.add("refusal: " + refused.refusal().name());
            lines.add("unmet: " + joined(refused.unmet().stream().map(UnmetRequirement::code)));
        }
        lines.add("notes: " + joined(decision.notes().stream().map(EditorialNote::id)));
        return String.join("\n", lines) + "\n";
    }

    private static String joined(Stream<String> codes) {
        return codes.collect(Collectors.joining(";"));
    }
}
