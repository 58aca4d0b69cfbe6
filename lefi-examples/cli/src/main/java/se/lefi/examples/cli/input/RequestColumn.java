package se.lefi.examples.cli.input;

import java.util.Arrays;
import java.util.List;

/** The columns of a request file, in the order in which faults are reported, and where each goes in the form. */
public enum RequestColumn implements Column {
    /** The caller's own id of the request. */
    REQUEST_ID("requestId"),
    /** ISO date. */
    DECISION_DATE("decisionDate"),
    /** Organisation number. */
    RECIPIENT_NUMBER("recipient.number"),
    /** Any name. */
    RECIPIENT_NAME("recipient.name"),
    /** Name of an {@link se.lefi.organisation.OrganisationKind}. */
    RECIPIENT_KIND("recipient.kind"),
    /** Name of an {@link se.lefi.organisation.AuthorityFunction}. */
    AUTHORITY_FUNCTION("recipient.function"),
    /** Code of one of the seven purposes. */
    PURPOSE("purpose"),
    /** The caller's reference to the individual. */
    SUBJECT("subject"),
    /** Names of {@link se.lefi.disclosure.InformationCategory}, separated by semicolons. */
    INFORMATION("information"),
    /** {@code true} or {@code false}. */
    NECESSITY_STATED("necessityStated"),
    /** ISO date. */
    AGREEMENT_SIGNED_BY_RECIPIENT("agreement.signedByRecipient"),
    /** ISO date. */
    AGREEMENT_SIGNED_BY_AGENCY("agreement.signedByAgency"),
    /** ISO date. */
    AGREEMENT_ENDS("agreement.ends"),
    /** ISO date. */
    CONNECTED_FROM("agreement.connectedFrom"),
    /** ISO date. */
    DISCONNECTED_FROM("agreement.disconnectedFrom"),
    /** The authority's reference; where it and all columns of the case are empty, there is no case. */
    CASE_REFERENCE("caseFiles[0].reference"),
    /** Whom the case is about. */
    CASE_SUBJECT("caseFiles[0].subject"),
    /** Name of a {@link se.lefi.disclosure.CaseMatter}. */
    CASE_MATTER("caseFiles[0].matter"),
    /** ISO date. */
    CASE_OPENED("caseFiles[0].opened"),
    /** ISO date. */
    CASE_CLOSED("caseFiles[0].closed"),
    /** Who consents; where it and all columns of the consent are empty, there is no consent. */
    CONSENT_SUBJECT("consents[0].subject"),
    /** Organisation number. */
    CONSENT_RECIPIENT("consents[0].recipient"),
    /** Codes of purposes, separated by semicolons. */
    CONSENT_PURPOSES("consents[0].purposes"),
    /** Names of {@link se.lefi.disclosure.InformationCategory}, separated by semicolons. */
    CONSENT_INFORMATION("consents[0].information"),
    /** ISO date. */
    CONSENT_GIVEN("consents[0].given"),
    /** ISO date. */
    CONSENT_WITHDRAWN("consents[0].withdrawn"),
    /** ISO date. */
    CONSENT_EXPIRES("consents[0].expires");

    /** The columns that a file cannot do without. */
    private static final List<RequestColumn> REQUIRED =
            List.of(REQUEST_ID, DECISION_DATE, RECIPIENT_NUMBER, RECIPIENT_NAME, RECIPIENT_KIND, PURPOSE, SUBJECT);

    private final String path;

    RequestColumn(String path) {
        this.path = path;
    }

    /**
     * Reads the first row of a request file.
     *
     * @throws UnusableFileException if it is no header of one
     */
    public static Header<RequestColumn> header(CsvRow first) throws UnusableFileException {
        return Header.of(first, RequestColumn.class, REQUIRED);
    }

    /** {@return the property path of the form's field that it fills; the id has one of its own} */
    String path() {
        return path;
    }

    /**
     * {@return the column that the id or a property of the form comes from}
     *
     * @throws IllegalArgumentException if there is none
     */
    static RequestColumn at(String path) {
        return Arrays.stream(values())
                .filter(column -> path.equals(column.path) || path.startsWith(column.path + "["))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("path = " + path + ": must be that of a column"));
    }
}
