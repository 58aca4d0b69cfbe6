package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Decision;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.NotInForce;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/** A decision in sentences, for the person who has to act on it. What it cites by a reading is marked as one. */
public final class Explanation {
    private Explanation() {}

    /**
     * {@return the decision, then what it rests on and whether a fee may be charged, or what stands in its way and how
     * to mend it, then the notes; a line each}
     */
    public static List<String> of(Decision decision, Locale locale) {
        List<String> lines =
                new ArrayList<>(decision.fold(permitted -> of(permitted, locale), refused -> of(refused, locale)));
        decision.notes()
                .forEach(note -> lines.add(
                        Words.in(locale, "Anmärkning: ", "Note: ") + note.text().in(locale)));
        return List.copyOf(lines);
    }

    private static List<String> of(Permitted permitted, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(firstLine(permitted, locale));
        lines.add(Words.in(locale, "Grund: ", "Ground: ") + Words.cited(permitted.ground(), locale));
        permitted
                .legalEffect()
                .ifPresent(effect -> lines.add(Words.in(locale, "Grundens art: ", "Nature of the ground: ")
                        + effect.text().in(locale)));
        lines.add(sentence(permitted.mediumKind().text().in(locale)) + ": "
                + Words.cited(permitted.mediumBasis(), locale));
        if (!permitted.disclosable().isEmpty()) {
            lines.add(Words.in(locale, "Får omfatta: ", "May go out: ") + disclosable(permitted, locale));
        }
        permitted.fee().ifPresent(fee -> lines.add(of(fee, locale)));
        return lines;
    }

    /** In force or not is said first. */
    private static String firstLine(Permitted permitted, Locale locale) {
        String permission = Words.in(locale, "Får lämnas ut", "Permitted");
        return permitted.notInForce().isEmpty()
                ? permission
                : permission
                        + Words.in(
                                locale,
                                ", men vilar på lagrum som inte gäller på beslutsdagen: ",
                                ", but rests on sections that are not in force on the date: ")
                        + permitted.notInForce().stream()
                                .map(section -> of(section, permitted, locale))
                                .collect(Collectors.joining("; "));
    }

    /** {@return a section that is not in force, and since when} What only a reading names is marked as one. */
    private static String of(NotInForce section, Permitted permitted, Locale locale) {
        boolean named = Stream.of(permitted.ground(), permitted.mediumBasis())
                .filter(basis -> basis.source() != CitationSource.INTERPRETATION)
                .flatMap(basis -> basis.provisions().stream())
                .anyMatch(provision -> provision.wholeSection().equals(section.section()));
        CitationSource source = named ? CitationSource.STATUTE : CitationSource.INTERPRETATION;
        return Words.cited(LegalBasis.of(source, section.section()), locale)
                + " "
                + section.text().in(locale);
    }

    /** A permission says nothing about protected addresses, and says so beside ADDRESS (FACTS B5). */
    private static String disclosable(Permitted permitted, Locale locale) {
        return permitted.disclosable().stream()
                .map(category -> category.text().in(locale)
                        + (category == InformationCategory.ADDRESS
                                ? Words.in(
                                        locale,
                                        " (skyddad adress prövas särskilt, 21 kap. 3 § OSL)",
                                        " (protected addresses are weighed apart, OSL 21:3)")
                                : ""))
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<String> of(Refused refused, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.in(locale, "Får inte lämnas ut: ", "Refused: ")
                + refused.refusal().text().in(locale));
        refused.unmet().forEach(unmet -> lines.add(of(unmet, locale)));
        return lines;
    }

    /** {@return why the requirement is unmet, what it rests on, and how to mend it, in one line} */
    public static String of(UnmetRequirement unmet, Locale locale) {
        String categories = unmet.categories().isEmpty()
                ? ""
                : " (" + Words.listed(unmet.categories().stream().map(InformationCategory::text), locale) + ")";
        String rules = unmet.rules().isEmpty()
                ? ""
                : unmet.rules().stream()
                        .map(rule -> rule.ground().in(locale) + " " + Words.inSentence(rule.inForce(), locale))
                        .distinct()
                        .collect(Collectors.joining(
                                "; ", Words.in(locale, " Regeln gäller: ", " The rule is in force: "), "."));
        String omission = unmet.omission()
                .map(left -> Words.in(locale, " Utgåvan utelämnar: ", " The edition leaves out: ")
                        + left.what().in(locale) + ". " + left.why().in(locale))
                .orElse("");
        return unmet.status().text().in(locale)
                + categories
                + rules
                + omission
                + " [" + Words.cited(unmet.basis(), locale) + "]"
                + unmet.remedy()
                        .map(remedy -> Words.in(locale, " Åtgärd: ", " Remedy: ")
                                + remedy.text().in(locale) + ".")
                        .orElse("");
    }

    /** With the days that it speaks about: the decision's own need not be one of them. */
    private static String of(FeeBasis fee, Locale locale) {
        return Words.in(locale, "Avgift: ", "Fee: ")
                + fee.fee().text().in(locale)
                + ", " + Words.inSentence(fee.period(), locale)
                + " [" + Words.cited(fee.basis(), locale) + "]";
    }
}
