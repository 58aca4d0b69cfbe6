package se.lefi.form;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * A {@link DisclosureRequest} as raw text. Blank text counts as absent, and white space around a text does not count, nor do
 * format characters ({@link se.lefi.VisibleText}).
 *
 * <p>{@link #read} gives the request or what stands in its way. An application's {@code jakarta.validation.Validator} reports
 * the same violations at the same property paths, in Swedish or English. Nothing of the individual shows in
 * {@code toString}.
 *
 * <pre>{@code
 * FormResult result = form.read();
 * result.request().ifPresent(engine::decide);
 * result.violations().forEach(violation -> log(violation.field(), violation.message(locale)));
 * }</pre>
 *
 * @param decisionDate ISO date; mandatory
 * @param recipient mandatory
 * @param purpose the code of one of the seven purposes of LEFI Prenumeration; mandatory
 * @param subject the caller's reference to the individual; mandatory
 * @param information names of {@link InformationCategory}, at least one; absent where none is named, which asks for all that
 *     may be disclosed; what is absent or blank among them is a word that the field does not know
 * @param necessityStated {@code true} or {@code false}; absent counts as false
 * @param agreement absent where there is none
 * @param caseFiles may be empty; an absent one among them is a violation
 * @param consents may be empty; an absent one among them is a violation
 */
@ValidForm
public record DisclosureForm(
        @Nullable String decisionDate,
        @Nullable RecipientForm recipient,
        @Nullable String purpose,
        @Nullable String subject,
        @Nullable List<@Nullable String> information,
        @Nullable String necessityStated,
        @Nullable AgreementForm agreement,
        List<@Nullable CaseForm> caseFiles,
        List<@Nullable ConsentForm> consents) {

    /** Cleans the texts; absent lists of cases and consents are empty. */
    public DisclosureForm {
        decisionDate = RawText.clean(decisionDate);
        purpose = RawText.clean(purpose);
        subject = RawText.clean(subject);
        information = RawText.cleanAll(information);
        necessityStated = RawText.clean(necessityStated);
        caseFiles = RawText.copy(caseFiles);
        consents = RawText.copy(consents);
    }

    /**
     * {@return the form that reads back as the request, but for white space around a name; with a purpose of one's own by
     * {@link #read(Collection)}} It holds the references to the
     * individual too.
     */
    public static DisclosureForm of(DisclosureRequest request) {
        return FormWriter.write(request);
    }

    /** {@return the request, or everything that stands in its way; never throws} */
    public FormResult read() {
        return FormReader.ofPublished().read(this);
    }

    /**
     * {@return the same for a rule book of one's own, whose purposes these are, in place of the seven} A validator knows only the
     * seven: report the violations of this instead.
     *
     * <pre>{@code
     * FormResult own = form.read(List.of(DisclosurePurpose.of("OCCUPATIONAL_PENSION", "tjänstepension", "occupational pension")));
     * }</pre>
     */
    public FormResult read(Collection<DisclosurePurpose> purposes) {
        return FormReader.of(purposes).read(this);
    }

    /**
     * {@return the request}
     *
     * @throws InvalidValueException if there are violations; it names every one
     */
    public DisclosureRequest toRequest() {
        return read().orThrow();
    }

    /** {@return the same text for every form} */
    @Override
    public String toString() {
        return "DisclosureForm[withheld]";
    }
}
