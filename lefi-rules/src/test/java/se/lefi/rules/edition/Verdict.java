package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
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
import se.lefi.rules.NotInForce;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.naive.NaiveAnswer;
import se.lefi.rules.naive.NaiveAsPublished;
import se.lefi.rules.naive.NaiveByStatute;
import se.lefi.rules.naive.NaiveRegister;

/**
 * All that a decision says, in codes: what the engine decides, or what the naive evaluators make of the raw request, whatever
 * its dates. What goes with an answer (legal effect and fee, FACTS B3 and B4, notes, FACTS A3, B1 and B2) is added to theirs
 * here.
 */
public record Verdict(
        Optional<String> refusal,
        List<String> ground,
        List<String> medium,
        List<String> notInForce,
        Optional<String> effect,
        Optional<String> fee,
        List<String> unmet,
        Set<InformationCategory> notDisclosable,
        Set<InformationCategory> disclosable,
        List<String> notes) {
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);
    private static final LocalDate NEW_SOCIAL_SERVICES_ACT = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAW_CHECKED_TO = LocalDate.of(2026, 4, 27);

    /** FACTS A3, by the section that the page prints. */
    private static final Map<String, String> NOTES_AS_PUBLISHED = Map.of(
            "1980:995 P2", "F-1980-995-TITLE",
            "2008:975 P3", "F-2008-975-TITLE",
            "2010:110 K110P24", "SFB-110-24-MISPRINT",
            "2010:110 K114P9", "SFB-114-9-REWRITTEN");

    /** FACTS A3, by the section that has ended. */
    private static final Map<String, String> NOTES_ON_ENDS = Map.of(
            "2009:555 P2", "F-2009-555-REPEALED",
            "2010:110 K114P24", "SFB-114-24-REPEALED",
            "2010:110 K114P25", "SFB-114-24-REPEALED",
            "2010:110 K114P26", "SFB-114-24-REPEALED");

    /** FACTS A1: the page asks for consent beside the section that it cites for the medium. */
    private static final Map<String, String> CONSENT_AS_PUBLISHED = Map.of(
            "RISK_ASSESSMENT", "2010:110 K114P24",
            "PENSION_FORECAST", "2010:110 K114P25",
            "CLAIMS_SETTLEMENT", "2010:110 K114P26");

    /** FACTS B2, by the old medium, where it is read: on a ground of consent, and on a duty. */
    private static final Map<String, String> READINGS_ON_CONSENT = Map.of(
            "2010:110 K114P24", "SFB-114-24-AND-9-READING",
            "2010:110 K114P25", "SFB-114-EXPRESS-CONSENT",
            "2010:110 K114P26", "SFB-114-EXPRESS-CONSENT");

    /** FACTS B4, by the ground. */
    private static final Map<String, String> EFFECTS = Map.of(
            "1980:995 P2", "DUTY",
            "1980:995 P3", "DUTY",
            "2008:975 P3", "DUTY",
            "2010:110 K110P39", "PERMISSION",
            "CONSENT", "CONSENT");

    boolean isPermitted() {
        return refusal.isEmpty();
    }

    public static Verdict of(Decision decision) {
        List<String> notes = decision.notes().stream().map(EditorialNote::id).toList();
        return decision.fold(
                permitted -> new Verdict(
                        Optional.empty(),
                        permitted.ground().codes(),
                        permitted.mediumBasis().codes(),
                        permitted.notInForce().stream().map(NotInForce::code).toList(),
                        permitted.legalEffect().map(Enum::name),
                        permitted.fee().map(fee -> fee.fee() + " " + fee.period()),
                        List.of(),
                        Set.of(),
                        permitted.disclosable(),
                        notes),
                refused -> new Verdict(
                        Optional.of(refused.refusal().name()),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        refused.unmet().stream().map(UnmetRequirement::code).toList(),
                        refused.unmet().stream()
                                .map(UnmetRequirement::categories)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        notes));
    }

    /** Edition A by the naive evaluator. */
    public static Verdict asPublished(DisclosureRequest request) {
        NaiveAnswer answer = NaiveAsPublished.decide(request);
        LocalDate day = request.decisionDate();
        Stream<String> cited = Stream.concat(answer.ground().stream(), answer.medium().stream());
        Set<String> notes = cited.map(NOTES_AS_PUBLISHED::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        answer.notInForce().forEach(section -> notes.add(notInForce(section, day)));
        if (answer.codes().stream().anyMatch(code -> code.startsWith("CONSENT"))) {
            String section = CONSENT_AS_PUBLISHED.get(request.purpose().code());
            if (!NaiveRegister.isInForce(section, day)) {
                notes.add(notInForce(section, day));
            }
        }
        if (answer.isPermitted() && request.recipient().kind().isAuthority() && !day.isBefore(NEW_CHAPTER_114)) {
            notes.add("FEE-MODEL-AUTHORITY");
        }
        Optional<String> fee = answer.isPermitted() ? Optional.of("MAY_BE_CHARGED 2013-01-01/..") : Optional.empty();
        return of(answer, Optional.empty(), fee, List.copyOf(notes));
    }

    /** What is not in force has ended, or, before the new chapter 114 and unless it is the ordinance of 2009, has not begun. */
    private static String notInForce(String section, LocalDate day) {
        boolean ended = section.equals("2009:555 P2") || !day.isBefore(NEW_CHAPTER_114);
        return ended ? NOTES_ON_ENDS.get(section) : section.replace(':', '-').replace(' ', '-') + "-NOT-YET-IN-FORCE";
    }

    /** Edition B by the naive evaluator. */
    public static Verdict byStatute(DisclosureRequest request) {
        NaiveAnswer answer = NaiveByStatute.decide(request);
        LocalDate day = request.decisionDate();
        List<String> notes = new ArrayList<>();
        Optional<String> effect = answer.ground().stream().map(EFFECTS::get).findFirst();
        if (answer.ground().contains("2008:975 P3")) {
            notes.add(day.isBefore(NEW_SOCIAL_SERVICES_ACT) ? "F-2008-975-SOL-2001-453" : "F-2008-975-SOL-2025-400");
        }
        boolean onConsent = answer.ground().contains("CONSENT");
        if (answer.isPermitted() && day.isBefore(NEW_CHAPTER_114)) {
            notes.add("SFB-114-OLD-CONTENT");
            if (onConsent) {
                notes.add(READINGS_ON_CONSENT.get(answer.medium().get(0)));
            } else if (effect.equals(Optional.of("DUTY"))) {
                notes.add("SFB-114-24-AND-9-DUTY-READING");
            }
        } else if (onConsent) {
            notes.add("SFB-114-9-READING");
        }
        if (day.isAfter(LAW_CHECKED_TO)) {
            notes.add("LAW-NOT-CHECKED");
        }
        Optional<String> fee = effect.filter(permitted -> !day.isBefore(NEW_CHAPTER_114))
                .map(of -> (of.equals("DUTY") ? "FREE_OF_CHARGE" : "MAY_BE_CHARGED") + " 2024-02-15/..");
        return of(answer, effect, fee, notes);
    }

    private static Verdict of(NaiveAnswer answer, Optional<String> effect, Optional<String> fee, List<String> notes) {
        return new Verdict(
                answer.refusal(),
                answer.ground(),
                answer.medium(),
                answer.notInForce(),
                effect,
                fee,
                answer.codes(),
                answer.categories(),
                answer.disclosable(),
                notes);
    }
}
