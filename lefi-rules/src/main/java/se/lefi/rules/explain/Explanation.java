package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lefi.rules.Decision;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/** A decision in sentences, for the person who has to act on it. */
public final class Explanation {
    private Explanation() {}

    /**
     * {@return the decision, then what it rests on or what stands in its way and how to mend it, then the notes; a line
     * each}
     */
    public static List<String> of(Decision decision, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (decision instanceof Permitted permitted) {
            lines.add(Words.in(locale, "Får lämnas ut", "Permitted"));
            lines.add(
                    Words.in(locale, "Grund: ", "Ground: ") + permitted.ground().in(locale));
            lines.add(Words.in(locale, "Automatiserad behandling: ", "Automated medium: ")
                    + permitted.mediumBasis().in(locale));
        } else if (decision instanceof Refused refused) {
            lines.add(Words.in(locale, "Får inte lämnas ut: ", "Refused: ")
                    + Words.of(refused.refusal()).in(locale));
            refused.unmet().forEach(unmet -> lines.add(of(unmet, locale)));
        }
        decision.notes()
                .forEach(note -> lines.add(
                        Words.in(locale, "Anmärkning: ", "Note: ") + note.text().in(locale)));
        return List.copyOf(lines);
    }

    /** {@return why the requirement is unmet, what it rests on, and how to mend it, in one line} */
    public static String of(UnmetRequirement unmet, Locale locale) {
        String categories = unmet.categories().isEmpty()
                ? ""
                : unmet.categories().stream().map(Enum::name).collect(Collectors.joining(", ", " (", ")"));
        return Reasons.of(unmet.status()).in(locale)
                + categories
                + " [" + unmet.basis().in(locale) + "]"
                + unmet.remedy()
                        .map(remedy -> Words.in(locale, " Åtgärd: ", " Remedy: ")
                                + Words.of(remedy).in(locale) + ".")
                        .orElse("");
    }
}
