package se.lefi.examples.benchmarks.peers;

import java.time.LocalDate;
import java.util.Set;
import org.jeasy.rules.api.Action;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.peers.input.Agreement;
import se.lefi.examples.benchmarks.peers.input.CaseFile;
import se.lefi.examples.benchmarks.peers.input.Consent;
import se.lefi.examples.benchmarks.peers.input.Request;

/** Easy Rules: conditions and actions in Java, by the fluent API. The rules of the lines go first, and leave a fact. */
final class EasyRulesPeer implements Peer {
    private static final Set<String> INSURERS = Set.of("INSURANCE_COMPANY", "INSURANCE_INTERMEDIARY");
    private static final Set<String> AUTHORITIES = Set.of("STATE_AUTHORITY", "MUNICIPAL_AUTHORITY");
    private static final Set<String> MUNICIPAL = Set.of("MUNICIPAL_AUTHORITY");
    private static final String AUTHORITY_MEDIUM = "2010:110 K110P24;2010:110 K110P8";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private int priority;

    /** A line of the published tables. */
    private record Line(String ground, String medium, boolean asksCase, boolean asksConsent) {}

    EasyRulesPeer() {
        // A1
        line(INSURERS, "COORDINATION", new Line("2010:110 K110P39", "2010:110 K114P24;2010:110 K114P9", false, false));
        line(INSURERS, "RISK_ASSESSMENT", new Line("CONSENT", "2010:110 K114P24", false, true));
        line(INSURERS, "PENSION_FORECAST", new Line("CONSENT", "2010:110 K114P25", false, true));
        line(INSURERS, "CLAIMS_SETTLEMENT", new Line("CONSENT", "2010:110 K114P26", false, true));
        // A2
        line(AUTHORITIES, "AUTHORITY_CASE", new Line("1980:995 P2;1980:995 P3", AUTHORITY_MEDIUM, true, false));
        line(MUNICIPAL, "SOCIAL_SERVICES_CASE", new Line("2008:975 P3", AUTHORITY_MEDIUM, true, false));
        line(MUNICIPAL, "CHILD_RAISING_ALLOWANCE_CASE", new Line("2009:555 P2", AUTHORITY_MEDIUM, true, false));

        refusal("RECIPIENT_NOT_ELIGIBLE", facts -> line(facts) == null && !isEligible(request(facts)));
        refusal("PURPOSE_NOT_AVAILABLE", facts -> line(facts) == null && isEligible(request(facts)));
        refusal("AGREEMENT_MISSING", facts -> line(facts) != null && agreement(facts) == null);
        refusal("AGREEMENT_NOT_SIGNED", facts -> line(facts) != null && isUnsigned(agreement(facts), request(facts)));
        refusal("AGREEMENT_ENDED", facts -> line(facts) != null && isEnded(agreement(facts), request(facts)));
        refusal("NOT_CONNECTED", facts -> line(facts) != null && !isConnected(agreement(facts), request(facts)));
        rule(
                "case",
                facts -> line(facts) != null && line(facts).asksCase() && !"CASE_OPEN".equals(facts.get("caseFile")),
                facts -> findings(facts).unmet(facts.get("caseFile")));
        rule(
                "consent",
                facts -> line(facts) != null
                        && line(facts).asksConsent()
                        && !"CONSENT_EFFECTIVE".equals(facts.get("consent")),
                facts -> findings(facts).unmet(facts.get("consent")));
        refusal(
                "INFORMATION_NOT_DISCLOSABLE",
                facts -> line(facts) != null
                        && line(facts).asksConsent()
                        && !beyondConsents(facts).isEmpty());
    }

    @Override
    public PeerAnswer decide(DisclosureRequest disclosure) {
        Request request = Request.of(disclosure);
        Facts facts = new Facts();
        facts.put("request", request);
        Agreement agreement = Agreement.of(disclosure);
        if (agreement != null) {
            facts.put("agreement", agreement);
        }
        facts.put("caseFile", FurthestEvidence.caseFile(CaseFile.of(disclosure), request));
        facts.put("consent", FurthestEvidence.consent(Consent.of(disclosure), request));
        facts.put("beyondConsents", FurthestEvidence.beyondConsents(Consent.of(disclosure), request));
        facts.put("findings", new AnswerCollector());
        engine.fire(rules, facts);
        return findings(facts).answer();
    }

    private void line(Set<String> recipients, String purpose, Line line) {
        rule(
                purpose,
                facts -> recipients.contains(request(facts).kind())
                        && request(facts).purpose().equals(purpose),
                facts -> {
                    facts.put("line", line);
                    findings(facts).line(line.ground(), line.medium());
                });
    }

    private void refusal(String code, Condition condition) {
        rule(code, condition, facts -> findings(facts).unmet(code));
    }

    private void rule(String name, Condition condition, Action action) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority++)
                .when(condition)
                .then(action)
                .build());
    }

    private static boolean isEligible(Request request) {
        return INSURERS.contains(request.kind()) || AUTHORITIES.contains(request.kind());
    }

    private static boolean isUnsigned(@Nullable Agreement agreement, Request request) {
        return agreement != null
                && !(reached(agreement.signedByRecipient(), request) && reached(agreement.signedByAgency(), request));
    }

    private static boolean isEnded(@Nullable Agreement agreement, Request request) {
        return agreement != null && !isUnsigned(agreement, request) && reached(agreement.ends(), request);
    }

    private static boolean isConnected(@Nullable Agreement agreement, Request request) {
        return agreement != null
                && reached(agreement.connectedFrom(), request)
                && !reached(agreement.disconnectedFrom(), request);
    }

    private static boolean reached(@Nullable LocalDate date, Request request) {
        return date != null && !date.isAfter(request.day());
    }

    private static Request request(Facts facts) {
        return facts.get("request");
    }

    private static @Nullable Agreement agreement(Facts facts) {
        return facts.get("agreement");
    }

    private static @Nullable Line line(Facts facts) {
        return facts.get("line");
    }

    private static Set<String> beyondConsents(Facts facts) {
        return facts.get("beyondConsents");
    }

    private static AnswerCollector findings(Facts facts) {
        return facts.get("findings");
    }
}
