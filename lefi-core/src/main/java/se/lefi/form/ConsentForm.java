package se.lefi.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.InformationCategory;

/**
 * A {@link se.lefi.disclosure.Consent} as raw text. Nothing of it shows in {@code toString}.
 *
 * @param subject the caller's reference to the individual; mandatory
 * @param recipient the recipient's organisation number; mandatory
 * @param purposes codes of purposes; at least one
 * @param information names of {@link InformationCategory}, at least one; absent where the consent names none
 * @param given ISO date; mandatory
 * @param withdrawn ISO date
 * @param expires ISO date
 */
public record ConsentForm(
        @Nullable String subject,
        @Nullable String recipient,
        @Nullable List<@Nullable String> purposes,
        @Nullable List<@Nullable String> information,
        @Nullable String given,
        @Nullable String withdrawn,
        @Nullable String expires) {
    /** Cleans the texts. */
    public ConsentForm {
        subject = RawText.clean(subject);
        recipient = RawText.clean(recipient);
        purposes = RawText.cleanAll(purposes);
        information = RawText.cleanAll(information);
        given = RawText.clean(given);
        withdrawn = RawText.clean(withdrawn);
        expires = RawText.clean(expires);
    }

    /** {@return the same text for every form} */
    @Override
    public String toString() {
        return "ConsentForm[withheld]";
    }
}
