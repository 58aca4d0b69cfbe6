package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Decision;
import se.lefi.rules.FeeBasis;
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
        lines.add(Words.in(locale, "Får lämnas ut", "Permitted"));
        lines.add(Words.in(locale, "Grund: ", "Ground: ") + cited(permitted.ground(), locale));
        permitted
                .legalEffect()
                .ifPresent(effect -> lines.add(Words.in(locale, "Grundens art: ", "Nature of the ground: ")
                        + effect.text().in(locale)));
        lines.add(Words.in(locale, "Medium för automatiserad behandling: ", "Automated medium: ")
                + cited(permitted.mediumBasis(), locale));
        permitted.fee().ifPresent(fee -> lines.add(of(fee, locale)));
        return lines;
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
        return unmet.status().text().in(locale)
                + categories
                + " [" + cited(unmet.basis(), locale) + "]"
                + unmet.remedy()
                        .map(remedy -> Words.in(locale, " Åtgärd: ", " Remedy: ")
                                + remedy.text().in(locale) + ".")
                        .orElse("");
    }

    /** With the days that it speaks about: the decision's own need not be one of them. */
    private static String of(FeeBasis fee, Locale locale) {
        return Words.in(locale, "Avgift: ", "Fee: ")
                + fee.fee().text().in(locale)
                + ", " + Words.in(fee.period(), locale)
                + " [" + cited(fee.basis(), locale) + "]";
    }

    private static String cited(LegalBasis basis, Locale locale) {
        return basis.in(locale)
                + (basis.source() == CitationSource.INTERPRETATION
                        ? Words.in(locale, " (en läsning)", " (a reading)")
                        : "");
    }
}
