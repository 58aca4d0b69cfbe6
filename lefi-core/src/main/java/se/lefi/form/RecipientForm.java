package se.lefi.form;

import org.jspecify.annotations.Nullable;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;

/**
 * An {@link Organisation} as raw text.
 *
 * @param number organisation number, as {@link se.lefi.organisation.OrganisationNumber#parse} reads it; mandatory
 * @param name mandatory
 * @param kind name of an {@link OrganisationKind}; mandatory
 * @param function name of an {@link AuthorityFunction}; absent for all but authorities
 */
public record RecipientForm(
        @Nullable String number,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String function) {
    /** Cleans the texts. */
    public RecipientForm {
        number = RawText.clean(number);
        name = RawText.clean(name);
        kind = RawText.clean(kind);
        function = RawText.clean(function);
    }

    /** {@return the same text for every form: a number may turn out to be a person's} */
    @Override
    public String toString() {
        return "RecipientForm[withheld]";
    }
}
