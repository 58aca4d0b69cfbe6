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
@Consistent
public record AgreementForm(
        @IsoDate @Nullable String signedByRecipient,
        @IsoDate @Nullable String signedByAgency,
        @IsoDate @Nullable String ends,
        @IsoDate @Nullable String connectedFrom,
        @IsoDate @Nullable String disconnectedFrom)
        implements FormPart {
    /** Cleans the texts. */
    public AgreementForm {
        signedByRecipient = Texts.clean(signedByRecipient);
        signedByAgency = Texts.clean(signedByAgency);
        ends = Texts.clean(ends);
        connectedFrom = Texts.clean(connectedFrom);
        disconnectedFrom = Texts.clean(disconnectedFrom);
    }

    /** {@return the same text for every form: a reference may have strayed into it} */
    @Override
    public String toString() {
        return "AgreementForm[withheld]";
    }
}
