package se.lefi.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Request files for tests. */
final class RequestRows {
    static final List<String> COLUMNS =
            List.of(("request_id,decision_date,recipient_number,recipient_name,recipient_kind,authority_function,"
                            + "purpose,subject,information,necessity_stated,agreement_signed_by_recipient,"
                            + "agreement_signed_by_agency,agreement_ends,connected_from,disconnected_from,"
                            + "case_reference,case_subject,case_matter,case_opened,case_closed,consent_subject,"
                            + "consent_recipient,consent_purposes,consent_information,consent_given,"
                            + "consent_withdrawn,consent_expires")
                    .split(","));

    static final String HEADER = String.join(",", COLUMNS) + "\n";

    /** The header of the answers. */
    static final String OUT = "request_id,outcome,refusal,ground,medium_basis,unmet,notes,disclosable,not_in_force\n";

    /** An insurer, claims settlement with consent, to everything: permitted by FACTS A1, on law that ended before. */
    static final String PERMITTED =
            ",PERMITTED,,CONSENT,2010:110 K114P26,,SFB-114-24-REPEALED,IDENTITY;ADDRESS;EMPLOYER;"
                    + "ECONOMIC_CIRCUMSTANCES;BENEFIT_APPLICATION;BENEFIT_GRANTED;BENEFIT_PERIOD;BENEFIT_EXTENT;AMOUNT_PAID;"
                    + "PAYMENT_DATE;TOTAL_DEFENCE_DAILY_ALLOWANCE;OTHER,2010:110 K114P26\n";

    /** All that is told of an invalid row, after its id. */
    static final String INVALID = ",INVALID,,,,,,,\n";

    private static final Map<String, String> INSURER = values(
            "request_id", "good",
            "decision_date", "2024-06-01",
            "recipient_number", "556016-0680",
            "recipient_name", "Bolaget",
            "recipient_kind", "INSURANCE_COMPANY",
            "purpose", "CLAIMS_SETTLEMENT",
            "subject", "individ-7431",
            "agreement_signed_by_recipient", "2024-01-10",
            "agreement_signed_by_agency", "2024-01-20",
            "connected_from", "2024-02-01",
            "consent_subject", "individ-7431",
            "consent_recipient", "556016-0680",
            "consent_purposes", "CLAIMS_SETTLEMENT",
            "consent_given", "2024-03-01");

    /** A municipality with an open case: permitted by FACTS A2. */
    private static final Map<String, String> MUNICIPALITY = values(
            "request_id", "good",
            "decision_date", "2024-06-01",
            "recipient_number", "212000-0142",
            "recipient_name", "Kommunen",
            "recipient_kind", "MUNICIPAL_AUTHORITY",
            "purpose", "AUTHORITY_CASE",
            "subject", "individ-7431",
            "agreement_signed_by_recipient", "2024-01-10",
            "agreement_signed_by_agency", "2024-01-20",
            "connected_from", "2024-02-01",
            "case_reference", "dnr-2024-55",
            "case_subject", "individ-7431",
            "case_opened", "2024-04-01");

    private RequestRows() {}

    static String insurer(String... changes) {
        return row(COLUMNS, INSURER, changes);
    }

    static String municipality(String... changes) {
        return row(COLUMNS, MUNICIPALITY, changes);
    }

    static String insurer(List<String> columns, String... changes) {
        return row(columns, INSURER, changes);
    }

    private static String row(List<String> columns, Map<String, String> base, String... changes) {
        Map<String, String> row = new LinkedHashMap<>(base);
        row.putAll(values(changes));
        return String.join(
                        ",", columns.stream().map(c -> row.getOrDefault(c, "")).toList())
                + "\n";
    }

    private static Map<String, String> values(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
