package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.internal.IsoDate;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DecisionCodes;
import se.lefi.rules.Refusal;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Reads a receipt line by line; what it reads has to print as the very lines it came from. */
final class ReceiptParser {
    private final List<String> lines;
    private final Map<String, List<String>> values = new HashMap<>();
    private String field = "lefi-receipt";

    ReceiptParser(String text) {
        this.lines = text.lines().map(ReceiptParser::withoutSpaceForNoValue).toList();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                // Where the value does not begin behind a space, the line is not one that a receipt prints.
                String value = line.substring(Math.min(colon + 2, line.length()));
                values.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>(1))
                        .add(value);
            }
        }
    }

    private static String withoutSpaceForNoValue(String line) {
        boolean hasNoValue = line.endsWith(": ") && line.indexOf(':') == line.length() - 2;
        return hasNoValue ? line.substring(0, line.length() - 1) : line;
    }

    Receipt receipt() {
        try {
            require(!lines.isEmpty() && lines.get(0).equals(Receipt.FORMAT));
            Receipt receipt = read();
            requireSameLines(receipt.lines());
            return receipt;
        } catch (InvalidValueException e) {
            throw notAReceipt(); // whatever is wrong with it, without its text
        }
    }

    private Receipt read() {
        String edition = value("edition");
        String version = value("version");
        String fingerprint = value("fingerprint");
        OrganisationKind kind = constant(OrganisationKind.values(), value("recipient-kind"));
        Optional<String> function = optional("authority-function");
        RecipientType recipient = function.isPresent()
                ? RecipientType.of(kind, constant(AuthorityFunction.values(), function.get()))
                : RecipientType.of(kind);
        String code = value("purpose");
        DisclosurePurpose purpose = DisclosurePurpose.of(code, code, code);
        LocalDate date = IsoDate.parse(value("date")).orElseThrow(this::notAReceipt);
        Status ruleStatus = status(value("rule-status"));
        require(Requirement.of(ruleStatus).isEmpty());
        Optional<String> rule = optional("rule");
        require(rule.isPresent() == ruleStatus.isMet());
        Set<InformationCategory> notDisclosable = categories("not-disclosable");
        boolean permitted = value("outcome").equals("PERMITTED");
        Set<InformationCategory> disclosable = categories("disclosable");
        require(permitted || disclosable.isEmpty());
        return new Receipt(
                edition,
                version,
                fingerprint,
                recipient,
                purpose,
                date,
                ruleStatus,
                rule,
                ruleStatus.isMet()
                        ? Optional.of(Facts.of(statuses(values("fact")), notDisclosable, disclosable))
                        : Optional.empty(),
                new DecisionCodes(
                        permitted,
                        optional("refusal").map(refusal -> constant(Refusal.values(), refusal)),
                        list("ground"),
                        list("medium-basis"),
                        statuses(list("unmet")),
                        notDisclosable,
                        disclosable,
                        list("not-in-force"),
                        list("notes")));
    }

    private List<Status> statuses(List<String> names) {
        return names.stream().map(this::status).toList();
    }

    private Set<InformationCategory> categories(String key) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (String name : list(key)) {
            categories.add(constant(InformationCategory.values(), name));
        }
        return categories;
    }

    private Status status(String name) {
        return constant(Status.values(), name);
    }

    /** Without an exception of the JDK's, which would repeat the text. */
    private <E extends Enum<E>> E constant(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw notAReceipt();
    }

    private String value(String key) {
        List<String> found = values(key);
        require(found.size() == 1);
        return found.get(0);
    }

    private Optional<String> optional(String key) {
        String value = value(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private List<String> list(String key) {
        String value = value(key);
        return value.isEmpty() ? List.of() : List.of(value.split(";", -1));
    }

    private List<String> values(String key) {
        field = key;
        return values.getOrDefault(key, List.of());
    }

    /** Names the first line that should have been another. There is one for each: every value was read from a line of its own. */
    private void requireSameLines(List<String> printed) {
        for (int i = 0; i < printed.size(); i++) {
            if (!printed.get(i).equals(lines.get(i))) {
                field = printed.get(i).split(":", 2)[0];
                throw notAReceipt();
            }
        }
        field = "text";
        require(printed.size() == lines.size());
    }

    private void require(boolean holds) {
        if (!holds) {
            throw notAReceipt();
        }
    }

    private InvalidValueException notAReceipt() {
        return Checks.violated(Receipt.class, field, Violation.WITHHELD, Invariant.RECEIPT_FORMAT);
    }
}
