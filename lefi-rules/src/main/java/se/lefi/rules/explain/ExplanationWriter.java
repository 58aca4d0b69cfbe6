package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.NotInForce;
import se.lefi.rules.Omission;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Requirement;

/** Writes one decision as sentences: with the day and the decisive evidence where there is an assessment. */
final class ExplanationWriter {
    private final Words words;
    private final AssessmentWords assessed;
    private final List<String> lines = new ArrayList<>();

    ExplanationWriter(Locale locale, @Nullable Assessment assessment) {
        this.words = new Words(locale);
        this.assessed = new AssessmentWords(words, assessment);
    }

    List<String> write(Decision decision) {
        return write(decision, false);
    }

    /** Without the evidence of what is met, and without how it stands where that is the individual's. */
    List<String> forRecipient(Decision decision) {
        return write(decision, true);
    }

    private List<String> write(Decision decision, boolean forRecipient) {
        if (decision instanceof Permitted permitted) {
            add(permitted);
        } else {
            add((Refused) decision, forRecipient);
        }
        if (!forRecipient) {
            lines.addAll(assessed.met());
        }
        for (EditorialNote note : decision.notes()) {
            lines.add(words.say("Anmärkning: ", "Note: ") + words.in(note.text()));
        }
        return List.copyOf(lines);
    }

    /** The decision, and what it rests on or what stands in its way; nothing more. */
    String inOneLine(Decision decision) {
        if (decision instanceof Permitted permitted) {
            return permittedOn()
                    + words.say(" med stöd av ", " by ")
                    + words.cited(permitted.ground())
                    + notInForce(permitted);
        }
        List<String> statuses = new ArrayList<>();
        for (UnmetRequirement unmet : ((Refused) decision).unmet()) {
            statuses.add(status(unmet));
        }
        return refusedOn() + ": " + String.join(" ", statuses);
    }

    private void add(Permitted permitted) {
        lines.add(permittedOn() + notInForce(permitted));
        lines.addAll(assessed.asked());
        lines.add(words.say("Grund: ", "Ground: ") + words.cited(permitted.ground()));
        if (permitted.legalEffect().isPresent()) {
            Bilingual effect = permitted.legalEffect().get().text();
            lines.add(words.say("Grundens art: ", "Nature of the ground: ") + words.in(effect));
        }
        lines.add(sentence(words.in(permitted.mediumKind().text())) + ": " + words.cited(permitted.mediumBasis()));
        if (!permitted.disclosable().isEmpty()) {
            lines.add(words.say("Får omfatta: ", "May go out: ") + disclosable(permitted));
        }
        if (permitted.fee().isPresent()) {
            lines.add(of(permitted.fee().get()));
        }
    }

    private String permittedOn() {
        return words.say("Får lämnas ut", "Permitted") + assessed.day();
    }

    /** In force or not is said first, and since when. What only a reading names is marked as one. */
    private String notInForce(Permitted permitted) {
        if (permitted.notInForce().isEmpty()) {
            return "";
        }
        Set<Provision> named = new HashSet<>();
        for (LegalBasis basis : List.of(permitted.ground(), permitted.mediumBasis())) {
            if (basis.source() != CitationSource.INTERPRETATION) {
                for (Provision provision : basis.provisions()) {
                    named.add(provision.wholeSection());
                }
            }
        }
        List<String> sections = new ArrayList<>();
        for (NotInForce section : permitted.notInForce()) {
            CitationSource source =
                    named.contains(section.section()) ? CitationSource.STATUTE : CitationSource.INTERPRETATION;
            sections.add(words.cited(LegalBasis.of(source, section.section())) + " " + words.in(section.text()));
        }
        return words.say(
                        ", men vilar på lagrum som inte gäller på beslutsdagen: ",
                        ", but rests on sections that are not in force on the date: ")
                + String.join("; ", sections);
    }

    /** A permission says nothing about protected addresses, and says so beside ADDRESS (FACTS B5). */
    private String disclosable(Permitted permitted) {
        List<String> named = new ArrayList<>();
        for (InformationCategory category : permitted.disclosable()) {
            String weighedApart = category == InformationCategory.ADDRESS
                    ? words.say(
                            " (skyddad adress prövas särskilt, 21 kap. 3 § offentlighets- och sekretesslagen)",
                            " (protected addresses are weighed apart, chapter 21 section 3 of the Public Access to Information and Secrecy Act)")
                    : "";
            named.add(words.in(category.text()) + weighedApart);
        }
        return String.join(", ", named);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void add(Refused refused, boolean forRecipient) {
        lines.add(refusedOn() + ": " + words.in(refused.refusal().text()));
        lines.addAll(assessed.asked());
        if (assessed.rule().isPresent()) {
            LegalBasis ground = assessed.rule().get().ground();
            lines.add(words.say("Prövad grund: ", "Ground examined: ") + words.cited(ground));
        }
        for (UnmetRequirement unmet : refused.unmet()) {
            lines.add(forRecipient ? forRecipient(unmet) : of(unmet));
        }
    }

    private String refusedOn() {
        return words.say("Får inte lämnas ut", "Refused") + assessed.day();
    }

    /** {@return why the requirement is unmet, what it rests on, and how to mend it} */
    String of(UnmetRequirement unmet) {
        return why(unmet) + basisAndRemedy(unmet, unmet.basis());
    }

    private String forRecipient(UnmetRequirement unmet) {
        Optional<Requirement> requirement = unmet.requirement();
        boolean individual = requirement.isPresent() && requirement.get().concernsIndividual();
        return (individual ? notMet(requirement.get()) : why(unmet)) + basisAndRemedy(unmet, asking(unmet));
    }

    private String notMet(Requirement requirement) {
        return words.say("Inte uppfyllt: krav på ", "Not met: requirement of ") + words.in(requirement.text()) + ".";
    }

    private String why(UnmetRequirement unmet) {
        Set<String> rules = new LinkedHashSet<>();
        for (Rule rule : unmet.rules()) {
            rules.add(words.in(rule.ground()) + " " + words.inSentence(rule.inForce()));
        }
        String inForce = rules.isEmpty()
                ? ""
                : words.say(" Regeln gäller: ", " The rule is in force: ") + String.join("; ", rules) + ".";
        String omission = unmet.omission().isEmpty() ? "" : of(unmet.omission().get());
        return Words.with(status(unmet), assessed.evidence(unmet)) + inForce + omission;
    }

    private String of(Omission omission) {
        return words.say(" Utgåvan utelämnar: ", " The edition leaves out: ") + words.in(omission.what()) + ". "
                + words.in(omission.why());
    }

    private String status(UnmetRequirement unmet) {
        List<String> categories = new ArrayList<>();
        for (InformationCategory category : unmet.categories()) {
            categories.add(words.in(category.text()));
        }
        return Words.with(words.in(unmet.status().text()), String.join(", ", categories));
    }

    /** What asks for it, whether or not how it stands follows from a reading: that would tell how it stands. */
    private LegalBasis asking(UnmetRequirement unmet) {
        Optional<Rule> rule = assessed.rule();
        Optional<Requirement> requirement = unmet.requirement();
        return rule.isPresent() && requirement.isPresent()
                ? rule.get().conditions().basisOf(requirement.get()).orElse(unmet.basis())
                : unmet.basis();
    }

    private String basisAndRemedy(UnmetRequirement unmet, LegalBasis basis) {
        String cited = " [" + words.cited(basis) + "]";
        return unmet.remedy().isEmpty()
                ? cited
                : cited + words.say(" Åtgärd: ", " Remedy: ")
                        + words.in(unmet.remedy().get().text()) + assessed.detail(unmet) + ".";
    }

    /** With the days that it speaks about: the decision's own need not be one of them. */
    private String of(FeeBasis fee) {
        return words.say("Avgift: ", "Fee: ")
                + words.in(fee.fee().text())
                + ", " + words.inSentence(fee.period())
                + " [" + words.cited(fee.basis()) + "]";
    }
}
