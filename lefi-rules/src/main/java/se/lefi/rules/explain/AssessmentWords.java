package se.lefi.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.organisation.AuthorityFunction;
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
        Optional<AuthorityFunction> function = assessment.recipient().function();
        return List.of(words.say("Ändamål: ", "Purpose: ")
                + words.in(assessment.purpose().name())
                + words.say("; slag av mottagare: ", "; kind of recipient: ")
                + words.in(assessment.recipient().kind().text())
                + (function.isEmpty() ? "" : ", " + words.in(function.get().text()))
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
        Optional<Requirement> requirement = unmet.requirement();
        return requirement.isEmpty() ? "" : evidence(requirement.get());
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
            String day = date.day().isEmpty()
                    ? words.say(" saknas", " missing")
                    : words.say(" den ", " on ") + words.written(date.day().get());
            days.add(words.in(date.text()) + day);
        }
        String dates = String.join(", ", days);
        if (piece.position().isEmpty()) {
            return dates;
        }
        String which =
                words.in(piece.requirement().text()) + " " + piece.position().get();
        return dates.isEmpty() ? which : which + ": " + dates;
    }

    /** In brackets, what the evidence that mends it has to be like. */
    String detail(UnmetRequirement unmet) {
        Optional<Bilingual> detail = assessment == null ? Optional.empty() : assessment.detail(unmet);
        return detail.isEmpty() ? "" : " (" + words.in(detail.get()) + ")";
    }
}
