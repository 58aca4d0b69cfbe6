package se.lefi.form;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.InformationCategory;

/**
 * A {@link se.lefi.disclosure.Consent} as raw text. Nothing of it shows in {@code toString}.
 *
 * @param subject the caller's reference to the individual; mandatory
 * @param recipient the recipient's organisation number; mandatory
 * @param purposes codes of purposes; at least one
 * @param information names of {@link InformationCategory}; may be empty
 * @param given ISO date; mandatory
 * @param withdrawn ISO date
 * @param expires ISO date
 */
@Consistent
public record ConsentForm(
        @NotNull(message = Messages.REQUIRED) @Nullable String subject,

        @NotNull(message = Messages.REQUIRED) @OrganisationNumberText @Nullable
        String recipient,

        @NotEmpty(message = Messages.PURPOSE_NAMED) List<@PurposeCode String> purposes,
        List<@WordOf(InformationCategory.class) String> information,

        @NotNull(message = Messages.REQUIRED) @IsoDate @Nullable
        String given,

        @IsoDate @Nullable String withdrawn,
        @IsoDate @Nullable String expires)
        implements FormPart {
    /** Cleans the texts; absent lists are empty. */
    public ConsentForm {
        subject = Texts.clean(subject);
        recipient = Texts.clean(recipient);
        purposes = Texts.cleanAll(purposes);
        information = Texts.cleanAll(information);
        given = Texts.clean(given);
        withdrawn = Texts.clean(withdrawn);
        expires = Texts.clean(expires);
    }

    /** {@return the same text for every form} */
    @Override
    public String toString() {
        return "ConsentForm[withheld]";
    }
}
