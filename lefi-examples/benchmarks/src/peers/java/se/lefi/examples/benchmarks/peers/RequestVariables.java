package se.lefi.examples.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * A request as nested maps, for engines that bind variables by name. An absent agreement is null, an absent date has no entry.
 */
final class RequestVariables {
    /** How the engine's language holds a date. */
    private final Function<LocalDate, Object> date;

    RequestVariables(Function<LocalDate, Object> date) {
        this.date = date;
    }

    Map<String, Object> of(DisclosureRequest request) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("day", date.apply(request.decisionDate()));
        variables.put("kind", request.recipient().kind().name());
        variables.put("recipient", request.recipient().number().digits());
        variables.put("purpose", request.purpose().code());
        variables.put("subject", request.subject().reference());
        variables.put("information", names(request.information()));
        variables.put("agreement", request.agreement().map(this::agreement).orElse(null));
        List<Object> caseFiles = new ArrayList<>();
        request.caseFiles().forEach(caseFile -> caseFiles.add(caseFile(caseFile)));
        variables.put("caseFiles", caseFiles);
        List<Object> consents = new ArrayList<>();
        request.consents().forEach(consent -> consents.add(consent(consent)));
        variables.put("consents", consents);
        return variables;
    }

    private Object agreement(Agreement agreement) {
        Map<String, Object> variables = new HashMap<>();
        put(variables, "signedByRecipient", agreement.signedByRecipient().map(date));
        put(variables, "signedByAgency", agreement.signedByAgency().map(date));
        put(variables, "ends", agreement.ends().map(date));
        put(variables, "connectedFrom", agreement.connectedFrom().map(date));
        put(variables, "disconnectedFrom", agreement.disconnectedFrom().map(date));
        return variables;
    }

    private Object caseFile(CaseFile caseFile) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("subject", caseFile.subject().reference());
        variables.put("opened", date.apply(caseFile.opened()));
        put(variables, "closed", caseFile.closed().map(date));
        return variables;
    }

    private Object consent(Consent consent) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("subject", consent.subject().reference());
        variables.put("recipient", consent.recipient().digits());
        variables.put(
                "purposes",
                consent.purposes().stream().map(DisclosurePurpose::code).toList());
        variables.put("information", names(consent.information()));
        variables.put("given", date.apply(consent.given()));
        put(variables, "withdrawn", consent.withdrawn().map(date));
        put(variables, "expires", consent.expires().map(date));
        return variables;
    }

    private static List<String> names(Set<InformationCategory> categories) {
        return categories.stream().map(InformationCategory::name).toList();
    }

    private void put(Map<String, Object> variables, String name, Optional<Object> value) {
        value.ifPresent(present -> variables.put(name, present));
    }
}
