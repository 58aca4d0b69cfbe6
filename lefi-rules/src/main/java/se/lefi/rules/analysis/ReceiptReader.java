package se.lefi.rules.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.AgreementStatus;
import se.lefi.rules.facts.CaseStatus;
import se.lefi.rules.facts.ConnectionStatus;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.NecessityStatus;
import se.lefi.rules.facts.RuleStatus;

/** Reads the few lines that a decision is replayed from; whatever else the text says is compared, not read. */
final class ReceiptReader {
    private final List<String> lines;

    private ReceiptReader(String text) {
        this.lines = text.lines().toList();
    }

    static Receipt replay(DisclosureEngine engine, String text) {
        ReceiptReader reader = new ReceiptReader(text);
        require(reader.value("edition").equals(engine.book().id()), "edition", Invariant.RECEIPT_OF_EDITION);
        require(
                reader.value("fingerprint").equals(engine.book().fingerprint()),
                "fingerprint",
                Invariant.RECEIPT_OF_EDITION);
        Receipt receipt = reader.receipt(engine);
        require(receipt.text().equals(text), "text", Invariant.RECEIPT_REPLAYS);
        return receipt;
    }

    private Receipt receipt(DisclosureEngine engine) {
        try {
            LocalDate day = LocalDate.parse(value("date"));
            RuleStatus status = RuleStatus.valueOf(value("rule-status"));
            return status.isMet() ? Receipt.of(engine, rule(engine), facts(), day) : Receipt.of(engine, status, day);
        } catch (InvalidValueException e) {
            throw e;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw notAReceipt();
        }
    }

    private Rule rule(DisclosureEngine engine) {
        String id = value("rule");
        return engine.book().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(ReceiptReader::notAReceipt);
    }

    private Facts facts() {
        List<String> statuses = values("fact");
        require(statuses.size() == 6, "fact", Invariant.RECEIPT_FORMAT);
        return Facts.of(
                AgreementStatus.valueOf(statuses.get(0)),
                ConnectionStatus.valueOf(statuses.get(1)),
                CaseStatus.valueOf(statuses.get(2)),
                ConsentStatus.valueOf(statuses.get(3)),
                NecessityStatus.valueOf(statuses.get(4)),
                InformationStatus.valueOf(statuses.get(5)),
                categories(value("not-disclosable")));
    }

    private static Set<InformationCategory> categories(String names) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        Arrays.stream(names.split(";"))
                .filter(name -> !name.isEmpty())
                .map(InformationCategory::valueOf)
                .forEach(categories::add);
        return categories;
    }

    private String value(String key) {
        return values(key).stream().findFirst().orElseThrow(ReceiptReader::notAReceipt);
    }

    private List<String> values(String key) {
        String start = key + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static InvalidValueException notAReceipt() {
        return Checks.violated(Receipt.class, "text", "[not shown]", Invariant.RECEIPT_FORMAT);
    }

    private static void require(boolean holds, String field, Invariant invariant) {
        if (!holds) {
            throw Checks.violated(Receipt.class, field, "[not shown]", invariant);
        }
    }
}
