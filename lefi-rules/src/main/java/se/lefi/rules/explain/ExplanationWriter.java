package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.rules.Assessment;
import se.lefi.rules.Decision;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.NotInForce;
import se.lefi.rules.Permitted;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Requirement;

/** Writes decisions as sentences: with the day and the decisive evidence where there is an assessment. */
final class ExplanationWriter {
    private final Locale locale;
    private final Optional<Assessment> assessment;
    private final AssessmentWords assessed;

    ExplanationWriter(Locale locale, @Nullable Assessment assessment) {
        this.locale = locale;
        this.assessment = Optional.ofNullable(assessment);
        this.assessed = new AssessmentWords(locale, this.assessment);
    }

    List<String> write(Decision decision) {
        List<String> lines = new ArrayList<>(decision.fold(this::of, refused -> of(refused, this::of)));
        lines.addAll(assessed.met());
        lines.addAll(notes(decision));
        return List.copyOf(lines);
    }

    /** Without the evidence of what is met, and without how it stands where that is the individual's. */
    List<String> forRecipient(Decision decision) {
        List<String> lines = new ArrayList<>(decision.fold(this::of, refused -> of(refused, this::forRecipient)));
        lines.addAll(notes(decision));
        return List.copyOf(lines);
    }

    private String forRecipient(UnmetRequirement unmet) {
        return unmet.requirement()
                .filter(Requirement::concernsIndividual)
                .map(requirement -> withoutStatus(unmet, requirement))
                .orElseGet(() -> of(unmet, asking(unmet)));
    }

    /** The decision, and what it rests on or what stands in its way; nothing more. */
    String inOneLine(Decision decision) {
        return decision.fold(
                permitted -> permittedOn()
                        + say(" med stöd av ", " by ")
                        + Words.cited(permitted.ground(), locale)
                        + notInForce(permitted),
                refused -> refusedOn() + ": "
                        + refused.unmet().stream().map(this::status).collect(Collectors.joining(" ")));
    }

    private List<String> of(Permitted permitted) {
        List<String> lines = new ArrayList<>();
        lines.add(permittedOn() + notInForce(permitted));
        lines.addAll(assessed.asked());
        lines.add(say("Grund: ", "Ground: ") + Words.cited(permitted.ground(), locale));
        permitted
                .legalEffect()
                .ifPresent(effect -> lines.add(say("Grundens art: ", "Nature of the ground: ") + in(effect.text())));
        lines.add(sentence(in(permitted.mediumKind().text())) + ": " + Words.cited(permitted.mediumBasis(), locale));
        if (!permitted.disclosable().isEmpty()) {
            lines.add(say("Får omfatta: ", "May go out: ") + disclosable(permitted));
        }
        permitted.fee().ifPresent(fee -> lines.add(of(fee)));
        return lines;
    }

    private String permittedOn() {
        return say("Får lämnas ut", "Permitted") + assessed.day();
    }

    /** In force or not is said first. */
    private String notInForce(Permitted permitted) {
        return permitted.notInForce().isEmpty()
                ? ""
                : say(
                                ", men vilar på lagrum som inte gäller på beslutsdagen: ",
                                ", but rests on sections that are not in force on the date: ")
                        + permitted.notInForce().stream()
                                .map(section -> of(section, permitted))
                                .collect(Collectors.joining("; "));
    }

    /** {@return a section that is not in force, and since when} What only a reading names is marked as one. */
    private String of(NotInForce section, Permitted permitted) {
        boolean named = Stream.of(permitted.ground(), permitted.mediumBasis())
                .filter(basis -> basis.source() != CitationSource.INTERPRETATION)
                .flatMap(basis -> basis.provisions().stream())
                .anyMatch(provision -> provision.wholeSection().equals(section.section()));
        CitationSource source = named ? CitationSource.STATUTE : CitationSource.INTERPRETATION;
        return Words.cited(LegalBasis.of(source, section.section()), locale) + " " + in(section.text());
    }

    /** A permission says nothing about protected addresses, and says so beside ADDRESS (FACTS B5). */
    private String disclosable(Permitted permitted) {
        return permitted.disclosable().stream()
                .map(category -> in(category.text())
                        + (category == InformationCategory.ADDRESS
                                ? say(
                                        " (skyddad adress prövas särskilt, 21 kap. 3 § offentlighets- och sekretesslagen)",
                                        " (protected addresses are weighed apart, chapter 21 section 3 of the Public Access to Information and Secrecy Act)")
                                : ""))
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<String> of(Refused refused, Function<UnmetRequirement, String> of) {
        List<String> lines = new ArrayList<>();
        lines.add(refusedOn() + ": " + in(refused.refusal().text()));
        lines.addAll(assessed.asked());
        assessment
                .flatMap(Assessment::rule)
                .ifPresent(rule ->
                        lines.add(say("Prövad grund: ", "Ground examined: ") + Words.cited(rule.ground(), locale)));
        refused.unmet().stream().map(of).forEach(lines::add);
        return lines;
    }

    private List<String> notes(Decision decision) {
        return decision.notes().stream()
                .map(note -> say("Anmärkning: ", "Note: ") + in(note.text()))
                .toList();
    }

    private String refusedOn() {
        return say("Får inte lämnas ut", "Refused") + assessed.day();
    }

    /** {@return why the requirement is unmet, what it rests on, and how to mend it} */
    String of(UnmetRequirement unmet) {
        return of(unmet, unmet.basis());
    }

    private String of(UnmetRequirement unmet, LegalBasis basis) {
        String rules = unmet.rules().isEmpty()
                ? ""
                : unmet.rules().stream()
                        .map(rule -> rule.ground().in(locale) + " " + Words.inSentence(rule.inForce(), locale))
                        .distinct()
                        .collect(Collectors.joining("; ", say(" Regeln gäller: ", " The rule is in force: "), "."));
        String omission = unmet.omission()
                .map(left -> say(" Utgåvan utelämnar: ", " The edition leaves out: ") + in(left.what()) + ". "
                        + in(left.why()))
                .orElse("");
        return Words.with(status(unmet), assessed.evidence(unmet.requirement()))
                + rules
                + omission
                + basisAndRemedy(unmet, basis);
    }

    /** What asks for it, whether or not how it stands follows from a reading: that would tell how it stands. */
    private LegalBasis asking(UnmetRequirement unmet) {
        return assessment
                .flatMap(Assessment::rule)
                .flatMap(rule -> unmet.requirement().flatMap(rule.conditions()::basisOf))
                .orElse(unmet.basis());
    }

    private String withoutStatus(UnmetRequirement unmet, Requirement requirement) {
        return say("Inte uppfyllt: krav på ", "Not met: requirement of ") + in(requirement.text()) + "."
                + basisAndRemedy(unmet, asking(unmet));
    }

    private String basisAndRemedy(UnmetRequirement unmet, LegalBasis basis) {
        return " [" + Words.cited(basis, locale) + "]"
                + unmet.remedy()
                        .map(remedy -> say(" Åtgärd: ", " Remedy: ") + in(remedy.text()) + assessed.detail(unmet) + ".")
                        .orElse("");
    }

    private String status(UnmetRequirement unmet) {
        return Words.with(
                in(unmet.status().text()),
                Words.listed(unmet.categories().stream().map(InformationCategory::text), locale));
    }

    /** With the days that it speaks about: the decision's own need not be one of them. */
    private String of(FeeBasis fee) {
        return say("Avgift: ", "Fee: ")
                + in(fee.fee().text())
                + ", " + Words.inSentence(fee.period(), locale)
                + " [" + Words.cited(fee.basis(), locale) + "]";
    }

    private String in(Bilingual text) {
        return text.in(locale);
    }

    private String say(String swedish, String english) {
        return Words.in(locale, swedish, english);
    }
}
