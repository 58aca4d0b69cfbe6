package se.lefi.form;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.CaseMatter;

/**
 * A {@link se.lefi.disclosure.CaseFile} as raw text. Nothing of it shows in {@code toString}.
 *
 * @param reference the authority's reference; mandatory
 * @param subject the caller's reference to the individual; mandatory
 * @param matter name of a {@link CaseMatter}; absent counts as {@code OTHER}
 * @param opened ISO date; mandatory
 * @param closed ISO date
 */
@Consistent
public record CaseForm(
        @NotNull(message = Messages.REQUIRED) @Nullable String reference,
        @NotNull(message = Messages.REQUIRED) @Nullable String subject,
        @WordOf(CaseMatter.class) @Nullable String matter,

        @NotNull(message = Messages.REQUIRED) @IsoDate @Nullable
        String opened,

        @IsoDate @Nullable String closed)
        implements FormPart {
    /** Cleans the texts. */
    public CaseForm {
        reference = Texts.clean(reference);
        subject = Texts.clean(subject);
        matter = Texts.clean(matter);
        opened = Texts.clean(opened);
        closed = Texts.clean(closed);
    }

    /** {@return the same text for every form} */
    @Override
    public String toString() {
        return "CaseForm[withheld]";
    }
}
