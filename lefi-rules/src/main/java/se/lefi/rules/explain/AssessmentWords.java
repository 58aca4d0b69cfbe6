package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.rules.Assessment;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.DecisiveEvidence;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;

/** What an explanation says beyond the decision: the day, who asked what, and the evidence. Nothing where there is no assessment. */
final class AssessmentWords {
    private final Words words;
    private final @Nullable Assessment assessment;

    AssessmentWords(Words words, @Nullable Assessment assessment) {
        this.words = words;
        this.assessment = assessment;
    }

    /** Who asked, what for, and which edition answers. */
    List<String> asked() {
        if (assessment == null) {
            return List.of();
        }
        String function = assessment
                .recipient()
                .function()
                .map(of -> ", " + words.in(of.text()))
                .orElse("");
        return List.of(words.say("Ändamål: ", "Purpose: ")
                + words.in(assessment.purpose().name())
                + words.say("; slag av mottagare: ", "; kind of recipient: ")
                + words.in(assessment.recipient().kind().text())
                + function
                + words.say("; utgåva: ", "; edition: ")
                + words.in(assessment.book().title())
                + " " + assessment.book().version());
    }

    /** The decision alone does not know its day. */
    String day() {
        return assessment == null ? "" : words.say(" den ", " for ") + words.written(assessment.day());
    }

    /** The rule that applies, if it is known. */
    Optional<Rule> rule() {
        return assessment == null ? Optional.empty() : assessment.rule();
    }

    /** What the rule asks for beside, and how it stands. */
    List<String> met() {
        Facts facts = assessment == null ? null : assessment.facts().orElse(null);
        if (facts == null) {
            return List.of();
        }
        List<Requirement> unmet = facts.unmet();
        List<String> met = new ArrayList<>();
        for (Requirement requirement : facts.requirements()) {
            if (!unmet.contains(requirement)) {
                String status = words.in(requirement.met().text());
                met.add(words.say("Uppfyllt: ", "Met: ") + Words.with(status, evidence(requirement)));
            }
        }
        return met;
    }

    /** The pieces of evidence that what is unmet turns on, with their dates. */
    String evidence(UnmetRequirement unmet) {
        return unmet.requirement().map(this::evidence).orElse("");
    }

    private String evidence(Requirement requirement) {
        List<String> pieces = new ArrayList<>();
        if (assessment != null) {
            for (DecisiveEvidence piece : assessment.evidence()) {
                if (piece.requirement() == requirement) {
                    pieces.add(of(piece));
                }
            }
        }
        return String.join("; ", pieces);
    }

    private String of(DecisiveEvidence piece) {
        List<String> days = new ArrayList<>();
        for (DecisiveEvidence.Day date : piece.dates()) {
            String day = date.day()
                    .map(known -> words.say(" den ", " on ") + words.written(known))
                    .orElseGet(() -> words.say(" saknas", " missing"));
            days.add(words.in(date.text()) + day);
        }
        String dates = String.join(", ", days);
        String which = piece.position()
                .map(position -> words.in(piece.requirement().text()) + " " + position)
                .orElse("");
        return which.isEmpty() || dates.isEmpty() ? which + dates : which + ": " + dates;
    }

    /** In brackets, what the evidence that mends it has to be like. */
    String detail(UnmetRequirement unmet) {
        return assessment == null
                ? ""
                : assessment
                        .detail(unmet)
                        .map(detail -> " (" + words.in(detail) + ")")
                        .orElse("");
    }
}
