package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.EditorialNote;
import se.lefi.rules.Decision;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.naive.NaiveAnswer;
import se.lefi.rules.naive.NaiveAnswer.Code;
import se.lefi.rules.naive.NaiveAsPublished;
import se.lefi.rules.naive.NaiveByStatute;

/**
 * All that a decision says, in codes: what the engine decides, or what the naive evaluators make of the raw request, whatever
 * its dates. What goes with an answer (legal effect and fee, FACTS B3 and B4, notes, FACTS A3, B1 and B2) is added to theirs
 * here.
 */
public record Verdict(
        Optional<String> refusal,
        List<String> ground,
        List<String> medium,
        Optional<String> effect,
        Optional<String> fee,
        List<String> unmet,
        Set<InformationCategory> notDisclosable,
        List<String> notes) {
    private static final LocalDate F_2008_975_IN_FORCE = LocalDate.of(2009, 1, 1);
    private static final LocalDate SFB_IN_FORCE = LocalDate.of(2011, 1, 1);
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);
    private static final LocalDate NEW_SOCIAL_SERVICES_ACT = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAW_CHECKED_TO = LocalDate.of(2026, 2, 27);

    /** FACTS A3, by the section that the page prints. */
    private static final Map<String, String> NOTES_AS_PUBLISHED = Map.of(
            "1980:995 P2", "F-1980-995-TITLE",
            "2008:975 P3", "F-2008-975-TITLE",
            "2009:555 P2", "F-2009-555-REPEALED",
            "2010:110 K110P24", "SFB-110-24-MISPRINT",
            "2010:110 K114P24", "SFB-114-24-REPEALED",
            "2010:110 K114P25", "SFB-114-24-REPEALED",
            "2010:110 K114P26", "SFB-114-24-REPEALED",
            "2010:110 K114P9", "SFB-114-9-REWRITTEN");

    /** FACTS B4, by the ground. */
    private static final Map<String, String> EFFECTS = Map.of(
            "1980:995 P2", "DUTY",
            "1980:995 P3", "DUTY",
            "2008:975 P3", "DUTY",
            "2010:110 K110P39", "PERMISSION",
            "CONSENT", "CONSENT");

    public static Verdict of(Decision decision) {
        List<String> notes = decision.notes().stream().map(EditorialNote::id).toList();
        return decision.fold(
                permitted -> new Verdict(
                        Optional.empty(),
                        permitted.ground().codes(),
                        permitted.mediumBasis().codes(),
                        permitted.legalEffect().map(Enum::name),
                        permitted.fee().map(fee -> fee.fee() + " " + fee.period()),
                        List.of(),
                        Set.of(),
                        notes),
                refused -> new Verdict(
                        Optional.of(refused.refusal().name()),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        refused.unmet().stream().map(UnmetRequirement::code).toList(),
                        refused.unmet().stream()
                                .map(UnmetRequirement::categories)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet()),
                        notes));
    }

    /** Edition A by the naive evaluator. */
    public static Verdict asPublished(DisclosureRequest request) {
        NaiveAnswer answer = NaiveAsPublished.decide(request);
        LocalDate day = request.decisionDate();
        Stream<String> cited = Stream.concat(answer.ground().stream(), answer.medium().stream());
        List<String> notes = cited.map(NOTES_AS_PUBLISHED::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        // The page asks for consent beside the section that it cites for the medium.
        if (answer.codes().stream().anyMatch(code -> code.startsWith("CONSENT"))) {
            notes.add("SFB-114-24-REPEALED");
        }
        if (answer.ground().contains("2010:110 K110P39") && day.isBefore(SFB_IN_FORCE)) {
            notes.add("2010-110-K110P39-NOT-YET-IN-FORCE");
        }
        if (answer.ground().contains("2008:975 P3") && day.isBefore(F_2008_975_IN_FORCE)) {
            notes.add("2008-975-P3-NOT-YET-IN-FORCE");
        }
        Optional<String> fee = answer.isPermitted() ? Optional.of("MAY_BE_CHARGED 2013-01-01/..") : Optional.empty();
        return of(answer, Optional.empty(), fee, notes);
    }

    /** Edition B by the naive evaluator. */
    public static Verdict byStatute(DisclosureRequest request) {
        NaiveAnswer answer = NaiveByStatute.decide(request);
        LocalDate day = request.decisionDate();
        List<String> notes = new ArrayList<>();
        if (answer.ground().contains("2008:975 P3")) {
            notes.add(day.isBefore(NEW_SOCIAL_SERVICES_ACT) ? "F-2008-975-SOL-2001-453" : "F-2008-975-SOL-2025-400");
        }
        if (answer.isPermitted() && day.isBefore(NEW_CHAPTER_114)) {
            notes.add("SFB-114-OLD-CONTENT");
            if (answer.medium().contains("2010:110 K114P8")) {
                notes.add("SFB-114-24-AND-8-READING");
            }
        } else if (answer.ground().contains("CONSENT")) {
            notes.add("SFB-114-9-READING");
        }
        if (day.isAfter(LAW_CHECKED_TO)) {
            notes.add("LAW-NOT-CHECKED");
        }
        Optional<String> effect = answer.ground().stream().map(EFFECTS::get).findFirst();
        Optional<String> fee = effect.filter(permitted -> !day.isBefore(NEW_CHAPTER_114))
                .map(of -> (of.equals("DUTY") ? "FREE_OF_CHARGE" : "MAY_BE_CHARGED") + " 2024-02-15/..");
        return of(answer, effect, fee, notes);
    }

    private static Verdict of(NaiveAnswer answer, Optional<String> effect, Optional<String> fee, List<String> notes) {
        return new Verdict(
                answer.isPermitted() ? Optional.empty() : Optional.of(refusal(answer)),
                answer.ground(),
                answer.medium(),
                effect,
                fee,
                answer.codes(),
                answer.categories(),
                notes);
    }

    private static String refusal(NaiveAnswer answer) {
        if (answer.misses(Code.DATE_NOT_COVERED)) {
            return "NOT_COVERED";
        }
        return answer.misses(Code.RECIPIENT_NOT_ELIGIBLE)
                        || answer.misses(Code.PURPOSE_NOT_AVAILABLE)
                        || answer.misses(Code.LEGAL_BASIS_NOT_IN_FORCE)
                ? "NO_LEGAL_BASIS"
                : "REQUIREMENTS_UNMET";
    }
}
