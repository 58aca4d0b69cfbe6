package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/**
 * All that a decision says, in the words of DESIGN section 6: what the engine decides, or what the naive evaluators make of the
 * raw request, whatever its dates. The notes that go with a date (FACTS A3, B1, B2) are added here.
 */
public record Verdict(
        String outcome,
        String refusal,
        List<String> ground,
        List<String> medium,
        List<String> unmet,
        Set<InformationCategory> notDisclosable,
        List<String> notes) {
    private static final LocalDate SFB_IN_FORCE = LocalDate.of(2011, 1, 1);
    private static final LocalDate F_2008_975_IN_FORCE = LocalDate.of(2009, 1, 1);
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);
    private static final LocalDate NEW_SOCIAL_SERVICES_ACT = LocalDate.of(2025, 7, 1);

    public static Verdict of(Decision decision) {
        Answer answer = Answer.of(decision);
        List<UnmetRequirement> unmet = decision instanceof Refused refused ? refused.unmet() : List.of();
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        unmet.forEach(one -> categories.addAll(one.categories()));
        return of(
                answer,
                categories,
                decision.notes().stream().map(EditorialNote::id).toList());
    }

    /** Edition A by the naive evaluator. */
    public static Verdict asPublished(DisclosureRequest request) {
        Answer answer = NaiveAsPublished.decide(request);
        List<String> notes = new ArrayList<>(answer.notes());
        LocalDate day = request.decisionDate();
        if (answer.ground().contains("2010:110 K110P39") && day.isBefore(SFB_IN_FORCE)) {
            notes.add("2010-110-K110P39-NOT-YET-IN-FORCE");
        }
        if (answer.ground().contains("2008:975 P3") && day.isBefore(F_2008_975_IN_FORCE)) {
            notes.add("2008-975-P3-NOT-YET-IN-FORCE");
        }
        return of(answer, Set.of(), notes);
    }

    /** Edition B by the naive evaluator. */
    public static Verdict byStatute(DisclosureRequest request) {
        NaiveByStatute.Answer answer = NaiveByStatute.answer(request);
        List<String> notes = new ArrayList<>();
        LocalDate day = request.decisionDate();
        if (answer.ground().contains("2008:975 P3")) {
            notes.add(day.isBefore(NEW_SOCIAL_SERVICES_ACT) ? "F-2008-975-SOL-2001-453" : "F-2008-975-SOL-2025-400");
        }
        if (answer.outcome().equals("PERMITTED") && day.isBefore(NEW_CHAPTER_114)) {
            notes.add("SFB-114-OLD-CONTENT");
            if (answer.medium().contains("2010:110 K114P8")) {
                notes.add("SFB-114-24-AND-8-READING");
            }
        } else if (answer.ground().contains("CONSENT")) {
            notes.add("SFB-114-9-READING");
        }
        if (answer.lawNotChecked()) {
            notes.add("LAW-NOT-CHECKED");
        }
        return new Verdict(
                answer.outcome(),
                answer.refusal(),
                answer.ground(),
                answer.medium(),
                answer.unmet(),
                answer.notDisclosable(),
                notes);
    }

    private static Verdict of(Answer answer, Set<InformationCategory> notDisclosable, List<String> notes) {
        return new Verdict(
                answer.outcome(),
                answer.refusal(),
                answer.ground(),
                answer.medium(),
                answer.unmet(),
                notDisclosable,
                notes);
    }
}
