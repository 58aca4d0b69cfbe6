package se.lefi.examples.cli.input;

import java.util.Arrays;
import java.util.List;

/** The columns of a request file, in the order in which faults are reported, and where each goes in a {@link RequestRow}. */
public enum RequestColumn implements Column {
    /** The caller's own id of the request. */
    REQUEST_ID("requestId"),
    /** ISO date. */
    DECISION_DATE("form.decisionDate"),
    /** Organisation number. */
    RECIPIENT_NUMBER("form.recipient.number"),
    /** Any name. */
    RECIPIENT_NAME("form.recipient.name"),
    /** Name of an {@link se.lefi.organisation.OrganisationKind}. */
    RECIPIENT_KIND("form.recipient.kind"),
    /** Name of an {@link se.lefi.organisation.AuthorityFunction}. */
    AUTHORITY_FUNCTION("form.recipient.function"),
    /** Code of one of the seven purposes. */
    PURPOSE("form.purpose"),
    /** The caller's reference to the individual. */
    SUBJECT("form.subject"),
    /** Names of {@link se.lefi.disclosure.InformationCategory}, separated by semicolons. */
    INFORMATION("form.information"),
    /** {@code true} or {@code false}. */
    NECESSITY_STATED("form.necessityStated"),
    /** ISO date. */
    AGREEMENT_SIGNED_BY_RECIPIENT("form.agreement.signedByRecipient"),
    /** ISO date. */
    AGREEMENT_SIGNED_BY_AGENCY("form.agreement.signedByAgency"),
    /** ISO date. */
    AGREEMENT_ENDS("form.agreement.ends"),
    /** ISO date. */
    CONNECTED_FROM("form.agreement.connectedFrom"),
    /** ISO date. */
    DISCONNECTED_FROM("form.agreement.disconnectedFrom"),
    /** The authority's reference; without one there is no case. */
    CASE_REFERENCE("form.caseFiles[0].reference"),
    /** Whom the case is about. */
    CASE_SUBJECT("form.caseFiles[0].subject"),
    /** Name of a {@link se.lefi.disclosure.CaseMatter}. */
    CASE_MATTER("form.caseFiles[0].matter"),
    /** ISO date. */
    CASE_OPENED("form.caseFiles[0].opened"),
    /** ISO date. */
    CASE_CLOSED("form.caseFiles[0].closed"),
    /** Who consents; without one there is no consent. */
    CONSENT_SUBJECT("form.consents[0].subject"),
    /** Organisation number. */
    CONSENT_RECIPIENT("form.consents[0].recipient"),
    /** Codes of purposes, separated by semicolons. */
    CONSENT_PURPOSES("form.consents[0].purposes"),
    /** Names of {@link se.lefi.disclosure.InformationCategory}, separated by semicolons. */
    CONSENT_INFORMATION("form.consents[0].information"),
    /** ISO date. */
    CONSENT_GIVEN("form.consents[0].given"),
    /** ISO date. */
    CONSENT_WITHDRAWN("form.consents[0].withdrawn"),
    /** ISO date. */
    CONSENT_EXPIRES("form.consents[0].expires");

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

    /**
     * {@return the column that a property of a {@link RequestRow} comes from}
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
