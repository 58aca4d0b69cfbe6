package se.lefi.form;

import org.jspecify.annotations.Nullable;

/**
 * An {@link se.lefi.connection.Agreement} as raw text: ISO dates, none of them mandatory. Nothing of it shows in
 * {@code toString}.
 *
 * @param signedByRecipient the day the recipient signed
 * @param signedByAgency the day the agency signed
 * @param ends the day the agreement is in force no more
 * @param connectedFrom the first day of the technical connection
 * @param disconnectedFrom the day the connection stands no more
 */
public record AgreementForm(
        @Nullable String signedByRecipient,
        @Nullable String signedByAgency,
        @Nullable String ends,
        @Nullable String connectedFrom,
        @Nullable String disconnectedFrom) {
    /** Cleans the texts. */
    public AgreementForm {
        signedByRecipient = RawText.clean(signedByRecipient);
        signedByAgency = RawText.clean(signedByAgency);
        ends = RawText.clean(ends);
        connectedFrom = RawText.clean(connectedFrom);
        disconnectedFrom = RawText.clean(disconnectedFrom);
    }

    /** {@return the same text for every form: a reference may have strayed into it} */
    @Override
    public String toString() {
        return "AgreementForm[withheld]";
    }
}
