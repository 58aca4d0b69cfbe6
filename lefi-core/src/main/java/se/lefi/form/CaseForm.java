package se.lefi.form;

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
public record CaseForm(
        @Nullable String reference,
        @Nullable String subject,
        @Nullable String matter,
        @Nullable String opened,
        @Nullable String closed) {
    /** Cleans the texts. */
    public CaseForm {
        reference = RawText.clean(reference);
        subject = RawText.clean(subject);
        matter = RawText.clean(matter);
        opened = RawText.clean(opened);
        closed = RawText.clean(closed);
    }

    /** {@return the same text for every form} */
    @Override
    public String toString() {
        return "CaseForm[withheld]";
    }
}
