package se.lefi.rules.edition;

import static se.lefi.disclosure.InformationCategory.OTHER;
import static se.lefi.disclosure.InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * Edition B once more, as plainly as it can be said: FACTS B1 to B4 and DESIGN sections 4 and 7 as questions asked of the raw
 * request. Shares no code with the rules, the facts or the engine.
 */
final class NaiveByStatute {
    private static final Set<InformationCategory> NAMED_BY_A_SILENT_CONSENT =
            EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER));

    private NaiveByStatute() {}

    /** What edition B has to say: the empty string, list or set where it has nothing to say. */
    record Answer(
            String outcome,
            String refusal,
            List<String> ground,
            List<String> medium,
            List<String> unmet,
            Set<InformationCategory> notDisclosable,
            String nature,
            String fee,
            boolean lawNotChecked) {}

    static Answer answer(DisclosureRequest request) {
        LocalDate day = request.decisionDate();
        boolean lawNotChecked = day.isAfter(LocalDate.of(2026, 2, 27));
        String rule = NaiveByStatuteLaw.rule(request.recipient(), request.purpose(), day);
        if (rule.equals("DATE_NOT_COVERED")) {
            return refused("NOT_COVERED", List.of(rule), Set.of(), lawNotChecked);
        }
        if (rule.equals("RECIPIENT_NOT_ELIGIBLE")
                || rule.equals("PURPOSE_NOT_AVAILABLE")
                || rule.equals("LEGAL_BASIS_NOT_IN_FORCE")) {
            return refused("NO_LEGAL_BASIS", List.of(rule), Set.of(), lawNotChecked);
        }
        Set<InformationCategory> notDisclosable = notDisclosable(request, rule);
        List<String> unmet = unmet(request, rule);
        if (!notDisclosable.isEmpty()) {
            unmet.add("INFORMATION_NOT_DISCLOSABLE");
        }
        return unmet.isEmpty()
                ? new Answer(
                        "PERMITTED",
                        "",
                        List.of(rule),
                        NaiveByStatuteLaw.medium(request.purpose(), day),
                        List.of(),
                        Set.of(),
                        NaiveByStatuteLaw.nature(rule),
                        NaiveByStatuteLaw.fee(rule, day),
                        lawNotChecked)
                : refused("REQUIREMENTS_UNMET", unmet, notDisclosable, lawNotChecked);
    }

    private static List<String> unmet(DisclosureRequest request, String rule) {
        List<String> unmet = new ArrayList<>();
        String agreement = NaiveByStatuteEvidence.agreement(request);
        if (!agreement.isEmpty()) {
            unmet.add(agreement);
        }
        if (!NaiveByStatuteEvidence.isConnected(request)) {
            unmet.add("NOT_CONNECTED");
        }
        String evidence = "";
        if (NaiveByStatuteLaw.nature(rule).equals("DUTY")) {
            evidence = NaiveByStatuteEvidence.furthestCase(
                    request, NaiveByStatuteLaw.matterAskedFor(rule, request.recipient()));
        }
        if (NaiveByStatuteLaw.nature(rule).equals("CONSENT")) {
            evidence = NaiveByStatuteEvidence.furthestConsent(request);
        }
        if (!evidence.isEmpty()) {
            unmet.add(evidence);
        }
        if (!request.necessityStated()) {
            unmet.add("NECESSITY_NOT_STATED");
        }
        return unmet;
    }

    private static Set<InformationCategory> notDisclosable(DisclosureRequest request, String rule) {
        Set<InformationCategory> left = EnumSet.noneOf(InformationCategory.class);
        left.addAll(request.information());
        if (!rule.equals("CONSENT")) {
            left.removeAll(NaiveByStatuteLaw.letOut(rule, request.recipient()));
        } else if (request.consents().isEmpty()) {
            left.clear();
        } else {
            left.removeAll(NaiveByStatuteEvidence.coveredByFurthest(request, NAMED_BY_A_SILENT_CONSENT));
        }
        return left;
    }

    private static Answer refused(
            String refusal, List<String> unmet, Set<InformationCategory> notDisclosable, boolean lawNotChecked) {
        return new Answer("REFUSED", refusal, List.of(), List.of(), unmet, notDisclosable, "", "", lawNotChecked);
    }
}
