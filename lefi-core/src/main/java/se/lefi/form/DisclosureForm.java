package se.lefi.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * A {@link DisclosureRequest} as raw text. Blank text counts as absent, and white space around a text does not count.
 *
 * <p>It converts exactly when a validator reports no violation. Messages are in Swedish and English, under the keys of
 * {@link se.lefi.Invariant}. Nothing of the individual shows in {@code toString}.
 *
 * @param decisionDate ISO date; mandatory
 * @param recipient mandatory
 * @param purpose the code of one of the seven purposes of LEFI Prenumeration; mandatory
 * @param subject the caller's reference to the individual; mandatory
 * @param information names of {@link InformationCategory}; may be empty
 * @param necessityStated {@code true} or {@code false}; absent counts as false
 * @param agreement absent where there is none
 * @param caseFiles may be empty
 * @param consents may be empty
 */
public record DisclosureForm(
        @NotNull(message = Messages.REQUIRED) @IsoDate @Nullable
        String decisionDate,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        RecipientForm recipient,

        @NotNull(message = Messages.REQUIRED) @PurposeCode @Nullable
        String purpose,

        @NotNull(message = Messages.REQUIRED) @Nullable String subject,
        List<@WordOf(InformationCategory.class) String> information,

        @Pattern(regexp = "true|false", message = Messages.TRUE_OR_FALSE) @Nullable
        String necessityStated,

        @Valid @Nullable AgreementForm agreement,
        List<@Valid @NotNull(message = Messages.REQUIRED) CaseForm> caseFiles,
        List<@Valid @NotNull(message = Messages.REQUIRED) ConsentForm> consents) {

    /** Cleans the texts; absent lists are empty. */
    public DisclosureForm {
        decisionDate = Texts.clean(decisionDate);
        purpose = Texts.clean(purpose);
        subject = Texts.clean(subject);
        information = Texts.cleanAll(information);
        necessityStated = Texts.clean(necessityStated);
        caseFiles = Texts.copy(caseFiles);
        consents = Texts.copy(consents);
    }

    /**
     * {@return the typed request}
     *
     * @throws InvalidValueException if a validator would report a violation; it names every one, by property path
     */
    public DisclosureRequest toRequest() {
        return FormReader.request(this);
    }

    /** {@return the same text for every form} */
    @Override
    public String toString() {
        return "DisclosureForm[withheld]";
    }
}
