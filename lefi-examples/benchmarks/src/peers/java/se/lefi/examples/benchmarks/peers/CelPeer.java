package se.lefi.examples.benchmarks.peers;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lefi.disclosure.DisclosureRequest;

/**
 * CEL: an expression for when a line applies, and one for each requirement, which is the code of what is unmet or empty.
 * Compiled and planned once; days are timestamps, the only kind of date that the language has.
 */
final class CelPeer implements Peer {
    private static final String ELIGIBLE =
            "kind in ['INSURANCE_COMPANY', 'INSURANCE_INTERMEDIARY', 'STATE_AUTHORITY', 'MUNICIPAL_AUTHORITY']";

    private static final String AGREEMENT = """
            agreement == null ? 'AGREEMENT_MISSING'
            : !has(agreement.signedByRecipient) || agreement.signedByRecipient > day
              || !has(agreement.signedByAgency) || agreement.signedByAgency > day
              ? 'AGREEMENT_NOT_SIGNED'
            : has(agreement.ends) && agreement.ends <= day ? 'AGREEMENT_ENDED'
            : ''
            """;

    private static final String CONNECTION = """
            agreement != null
              && has(agreement.connectedFrom) && agreement.connectedFrom <= day
              && !(has(agreement.disconnectedFrom) && agreement.disconnectedFrom <= day)
              ? '' : 'NOT_CONNECTED'
            """;

    /** From the case that gets furthest, back. */
    private static final String CASE = """
            caseFiles.exists(c, c.subject == subject
              && c.opened <= day && !(has(c.closed) && c.closed <= day)) ? ''
            : caseFiles.exists(c, c.subject == subject) ? 'CASE_NOT_OPEN'
            : size(caseFiles) > 0 ? 'CASE_CONCERNS_ANOTHER_PERSON'
            : 'CASE_MISSING'
            """;

    private static final String EFFECTIVE = """
            c.subject == subject && c.recipient == recipient
              && purpose in c.purposes && c.given <= day
              && !(has(c.withdrawn) && c.withdrawn <= day)
              && !(has(c.expires) && c.expires <= day)
            """;

    /** From the consent that gets furthest, back. */
    private static final String CONSENT = """
            consents.exists(c, %s) ? ''
            : consents.exists(c, c.subject == subject && c.recipient == recipient
              && purpose in c.purposes && c.given <= day
              && !(has(c.withdrawn) && c.withdrawn <= day)) ? 'CONSENT_EXPIRED'
            : consents.exists(c, c.subject == subject && c.recipient == recipient
              && purpose in c.purposes && c.given <= day) ? 'CONSENT_WITHDRAWN'
            : consents.exists(c, c.subject == subject && c.recipient == recipient
              && purpose in c.purposes) ? 'CONSENT_NOT_YET_GIVEN'
            : consents.exists(c, c.subject == subject && c.recipient == recipient)
              ? 'CONSENT_FOR_ANOTHER_PURPOSE'
            : consents.exists(c, c.subject == subject) ? 'CONSENT_FOR_ANOTHER_RECIPIENT'
            : size(consents) > 0 ? 'CONSENT_FROM_ANOTHER_PERSON'
            : 'CONSENT_MISSING'
            """.formatted(EFFECTIVE);

    /** The effective consents count together, and one that names nothing covers everything. */
    private static final String INFORMATION = """
            !consents.exists(c, %1$s)
              || information.all(i, consents.exists(c, %1$s && (size(c.information) == 0 || i in c.information)))
              ? '' : 'INFORMATION_NOT_DISCLOSABLE'
            """.formatted(EFFECTIVE);

    private static final String INSURERS = "kind in ['INSURANCE_COMPANY', 'INSURANCE_INTERMEDIARY']";
    private static final String AUTHORITIES = "kind in ['STATE_AUTHORITY', 'MUNICIPAL_AUTHORITY']";
    private static final String MUNICIPAL = "kind == 'MUNICIPAL_AUTHORITY'";
    private static final String AUTHORITY_MEDIUM = "2010:110 K110P24;2010:110 K110P8";

    private final Cel cel = CelFactory.plannerCelBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("day", SimpleType.TIMESTAMP)
            .addVar("kind", SimpleType.STRING)
            .addVar("recipient", SimpleType.STRING)
            .addVar("purpose", SimpleType.STRING)
            .addVar("subject", SimpleType.STRING)
            .addVar("information", ListType.create(SimpleType.STRING))
            .addVar("agreement", SimpleType.DYN)
            .addVar("caseFiles", ListType.create(SimpleType.DYN))
            .addVar("consents", ListType.create(SimpleType.DYN))
            .build();
    private final Program eligible = compile(ELIGIBLE);
    private final Program agreement = compile(AGREEMENT);
    private final Program connection = compile(CONNECTION);
    private final Program caseFile = compile(CASE);
    private final Program consent = compile(CONSENT);
    private final Program information = compile(INFORMATION);
    private final List<Line> lines = List.of(
            // A1
            line(INSURERS, "COORDINATION", "2010:110 K110P39", "2010:110 K114P24;2010:110 K114P9"),
            line(INSURERS, "RISK_ASSESSMENT", "CONSENT", "2010:110 K114P24", consent, information),
            line(INSURERS, "PENSION_FORECAST", "CONSENT", "2010:110 K114P25", consent, information),
            line(INSURERS, "CLAIMS_SETTLEMENT", "CONSENT", "2010:110 K114P26", consent, information),
            // A2
            line(AUTHORITIES, "AUTHORITY_CASE", "1980:995 P2;1980:995 P3", AUTHORITY_MEDIUM, caseFile),
            line(MUNICIPAL, "SOCIAL_SERVICES_CASE", "2008:975 P3", AUTHORITY_MEDIUM, caseFile),
            line(MUNICIPAL, "CHILD_RAISING_ALLOWANCE_CASE", "2009:555 P2", AUTHORITY_MEDIUM, caseFile));

    private final RequestVariables variables =
            new RequestVariables(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());

    /** A line of the published tables. */
    private record Line(Program applies, String ground, String medium, List<Program> requirements) {}

    private Line line(String recipients, String purpose, String ground, String medium, Program... evidence) {
        List<Program> requirements = new ArrayList<>(List.of(agreement, connection));
        requirements.addAll(List.of(evidence));
        return new Line(compile("%s && purpose == '%s'".formatted(recipients, purpose)), ground, medium, requirements);
    }

    @Override
    public PeerAnswer decide(DisclosureRequest request) {
        Map<String, Object> input = variables.of(request);
        input.putIfAbsent("agreement", NullValue.NULL_VALUE);
        try {
            for (Line line : lines) {
                if ((Boolean) line.applies().eval(input)) {
                    return answer(line, input);
                }
            }
            return PeerAnswer.refused(
                    (Boolean) eligible.eval(input) ? "PURPOSE_NOT_AVAILABLE" : "RECIPIENT_NOT_ELIGIBLE");
        } catch (CelEvaluationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PeerAnswer answer(Line line, Map<String, Object> input) throws CelEvaluationException {
        Set<String> unmet = new HashSet<>();
        for (Program requirement : line.requirements()) {
            String code = (String) requirement.eval(input);
            if (!code.isEmpty()) {
                unmet.add(code);
            }
        }
        return unmet.isEmpty() ? PeerAnswer.permitted(line.ground(), line.medium()) : PeerAnswer.refused(unmet);
    }

    private Program compile(String expression) {
        try {
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
