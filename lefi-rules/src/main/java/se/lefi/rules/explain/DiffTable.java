package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.analysis.DiffRow;
import se.lefi.rules.analysis.DiffRow.Audience;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Requirement;

/** The difference of two rule books as a table, one row a difference. */
public final class DiffTable {
    private static final Comparator<DisclosurePurpose> AS_PUBLISHED =
            Comparator.comparingInt(DiffTable::place).thenComparing(DisclosurePurpose::code);

    private final Words words;

    private DiffTable(Locale locale) {
        this.words = new Words(locale);
    }

    /** {@return the table, in Swedish or English; the two books' ids head the last columns} */
    public static TextTable of(EditionDiff diff, Locale locale) {
        DiffTable table = new DiffTable(locale);
        List<List<String>> rows = new ArrayList<>();
        for (DiffRow row : diff.rows()) {
            rows.add(table.row(row));
        }
        return new TextTable(table.header(diff), rows);
    }

    private List<String> header(EditionDiff diff) {
        return List.of(
                words.say("vad", "what"),
                words.say("ändamål och mottagare", "purposes and recipients"),
                words.say("dagar", "days"),
                diff.before().id(),
                diff.after().id());
    }

    private List<String> row(DiffRow row) {
        return List.of(
                words.in(row.aspect().text()),
                audience(row.audience()),
                words.inTable(row.period()),
                said(row.before()),
                said(row.after()));
    }

    /** What a book says is in codes; the one that is no name of a constant or provision is put in words. */
    private String said(String codes) {
        return codes.replace(
                Requirement.CONSENT_THAT_NAMES_NONE,
                words.say("samtycke som inte nämner någon", "consent that names none"));
    }

    /** Purposes with the same recipients share a part; the parts are in the order of the published purposes. */
    private String audience(Set<Audience> audience) {
        Map<DisclosurePurpose, Set<RecipientType>> byPurpose = new TreeMap<>(AS_PUBLISHED);
        for (Audience part : audience) {
            byPurpose.computeIfAbsent(part.purpose(), key -> new HashSet<>()).add(part.recipient());
        }
        Map<Set<RecipientType>, String> purposes = new LinkedHashMap<>();
        byPurpose.forEach((purpose, recipients) ->
                purposes.merge(recipients, purpose.code(), (codes, code) -> codes + ", " + code));
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Set<RecipientType>, String> part : purposes.entrySet()) {
            parts.add(part.getValue() + ": " + recipients(part.getKey()));
        }
        return String.join("; ", parts);
    }

    /** A purpose that is not published comes last. */
    private static int place(DisclosurePurpose purpose) {
        int place = DisclosurePurpose.published().indexOf(purpose);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private String recipients(Set<RecipientType> recipients) {
        if (recipients.size() == RecipientType.all().size()) {
            return words.say("alla", "everybody");
        }
        List<String> kinds = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            List<RecipientType> types = new ArrayList<>();
            for (RecipientType type : RecipientType.all()) {
                if (type.kind() == kind) {
                    types.add(type);
                }
            }
            List<RecipientType> meant = new ArrayList<>(types);
            meant.retainAll(recipients);
            if (!meant.isEmpty()) {
                String functions = meant.size() == types.size() ? "" : " (" + functions(meant) + ")";
                kinds.add(words.in(kind.text()) + functions);
            }
        }
        return String.join(", ", kinds);
    }

    private String functions(List<RecipientType> types) {
        List<String> functions = new ArrayList<>();
        for (RecipientType type : types) {
            functions.add(
                    type.function().isEmpty()
                            ? words.say("utan funktion", "function not stated")
                            : words.in(type.function().get().text()));
        }
        return String.join(", ", functions);
    }
}
