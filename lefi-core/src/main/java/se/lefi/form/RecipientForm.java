package se.lefi.form;

import jakarta.validation.constraints.NotNull;
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
@Consistent
public record RecipientForm(
        @NotNull(message = Messages.REQUIRED) @OrganisationNumberText @Nullable
        String number,

        @NotNull(message = Messages.REQUIRED) @Nullable String name,

        @NotNull(message = Messages.REQUIRED) @WordOf(OrganisationKind.class) @Nullable
        String kind,

        @WordOf(AuthorityFunction.class) @Nullable String function)
        implements FormPart {
    /** Cleans the texts. */
    public RecipientForm {
        number = Texts.clean(number);
        name = Texts.clean(name);
        kind = Texts.clean(kind);
        function = Texts.clean(function);
    }

    /** {@return the same text for every form: a number may turn out to be a person's} */
    @Override
    public String toString() {
        return "RecipientForm[withheld]";
    }
}
