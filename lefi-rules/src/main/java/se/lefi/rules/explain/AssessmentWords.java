package se.lefi.rules.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.internal.WrittenDate;
import se.lefi.rules.Assessment;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.DecisiveEvidence;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** What an explanation says beyond the decision: the day, who asked what, and the evidence. Nothing where there is no assessment. */
final class AssessmentWords {
    private final Locale locale;
    private final Optional<Assessment> assessment;

    AssessmentWords(Locale locale, Optional<Assessment> assessment) {
        this.locale = locale;
        this.assessment = assessment;
    }

    /** Who asked, what for, and which edition answers. */
    List<String> asked() {
        return assessment.stream()
                .map(assessed -> say("Ändamål: ", "Purpose: ")
                        + assessed.purpose().in(locale)
                        + say("; slag av mottagare: ", "; kind of recipient: ")
                        + in(assessed.recipient().kind().text())
                        + assessed.recipient()
                                .function()
                                .map(function -> ", " + in(function.text()))
                                .orElse("")
                        + say("; utgåva: ", "; edition: ") + in(assessed.book().title()) + " "
                        + assessed.book().version())
                .toList();
    }

    /** The decision alone does not know its day. */
    String day() {
        return assessment
                .map(assessed -> say(" den ", " for ") + in(WrittenDate.of(assessed.day())))
                .orElse("");
    }

    /** What the rule asks for beside, and how it stands. */
    List<String> met() {
        return assessment.flatMap(Assessment::facts).stream()
                .flatMap(facts -> Stream.of(Requirement.values())
                        .filter(requirement -> facts.statusOf(requirement)
                                .filter(Status::isMet)
                                .isPresent())
                        .map(requirement -> say("Uppfyllt: ", "Met: ")
                                + Words.with(in(requirement.met().text()), evidence(Optional.of(requirement)))))
                .toList();
    }

    /** The pieces of evidence that the requirement turns on, with their dates. */
    String evidence(Optional<Requirement> requirement) {
        return assessment.stream()
                .flatMap(assessed -> assessed.evidence().stream())
                .filter(piece -> requirement.filter(piece.requirement()::equals).isPresent())
                .map(this::of)
                .collect(Collectors.joining("; "));
    }

    private String of(DecisiveEvidence piece) {
        String which = piece.position()
                .map(position -> in(piece.requirement().text()) + " " + position)
                .orElse("");
        String dates = piece.dates().stream()
                .map(date -> in(date.text())
                        + date.day()
                                .map(day -> say(" den ", " on ") + in(WrittenDate.of(day)))
                                .orElse(say(" saknas", " missing")))
                .collect(Collectors.joining(", "));
        return which.isEmpty() || dates.isEmpty() ? which + dates : which + ": " + dates;
    }

    /** In brackets, what the evidence that mends it has to be like. */
    String detail(UnmetRequirement unmet) {
        return assessment
                .flatMap(assessed -> assessed.detail(unmet))
                .map(detail -> " (" + in(detail) + ")")
                .orElse("");
    }

    private String in(Bilingual text) {
        return text.in(locale);
    }

    private String say(String swedish, String english) {
        return Words.in(locale, swedish, english);
    }
}
