package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.analysis.DiffRow;
import se.lefi.rules.analysis.DiffRow.Audience;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Requirement;

/** The difference of two rule books as a table, one row a difference. */
public final class DiffTable {
    private static final Comparator<DisclosurePurpose> AS_PUBLISHED = Comparator.comparingInt(
                    (DisclosurePurpose purpose) -> DisclosurePurpose.published().contains(purpose)
                            ? DisclosurePurpose.published().indexOf(purpose)
                            : Integer.MAX_VALUE)
            .thenComparing(DisclosurePurpose::code);

    private DiffTable() {}

    /** {@return the table, in Swedish or English; the two books' ids head the last columns} */
    public static TextTable of(EditionDiff diff, Locale locale) {
        List<String> header = List.of(
                Words.in(locale, "vad", "what"),
                Words.in(locale, "ändamål och mottagare", "purposes and recipients"),
                Words.in(locale, "dagar", "days"),
                diff.before().id(),
                diff.after().id());
        return new TextTable(
                header, diff.rows().stream().map(row -> row(row, locale)).toList());
    }

    private static List<String> row(DiffRow row, Locale locale) {
        return List.of(
                row.aspect().text().in(locale),
                audience(row.audience(), locale),
                Words.in(row.period(), locale),
                said(row.before(), locale),
                said(row.after(), locale));
    }

    /** What a book says is in codes; the one that is no name of a constant or provision is put in words. */
    private static String said(String codes, Locale locale) {
        return codes.replace(
                Requirement.CONSENT_THAT_NAMES_NONE,
                Words.in(locale, "samtycke som inte nämner någon", "consent that names none"));
    }

    /** Purposes with the same recipients share a part; the parts are in the order of the published purposes. */
    private static String audience(Set<Audience> audience, Locale locale) {
        Map<DisclosurePurpose, Set<RecipientType>> byPurpose = new TreeMap<>(AS_PUBLISHED);
        audience.forEach(part -> byPurpose
                .computeIfAbsent(part.purpose(), purpose -> new HashSet<>())
                .add(part.recipient()));
        Map<Set<RecipientType>, List<String>> parts = new LinkedHashMap<>();
        byPurpose.forEach((purpose, recipients) ->
                parts.computeIfAbsent(recipients, key -> new ArrayList<>()).add(purpose.code()));
        return parts.entrySet().stream()
                .map(part -> String.join(", ", part.getValue()) + ": " + recipients(part.getKey(), locale))
                .collect(Collectors.joining("; "));
    }

    private static String recipients(Set<RecipientType> recipients, Locale locale) {
        if (recipients.size() == RecipientType.all().size()) {
            return Words.in(locale, "alla", "everybody");
        }
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> ofKind(kind, recipients, locale))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String ofKind(OrganisationKind kind, Set<RecipientType> recipients, Locale locale) {
        List<RecipientType> types =
                RecipientType.all().stream().filter(type -> type.kind() == kind).toList();
        List<RecipientType> meant = types.stream().filter(recipients::contains).toList();
        if (meant.isEmpty()) {
            return "";
        }
        String name = kind.text().in(locale);
        return meant.size() == types.size()
                ? name
                : meant.stream()
                        .map(type -> function(type, locale))
                        .collect(Collectors.joining(", ", name + " (", ")"));
    }

    private static String function(RecipientType type, Locale locale) {
        return type.function()
                .map(function -> function.text().in(locale))
                .orElseGet(() -> Words.in(locale, "utan funktion", "function not stated"));
    }
}
