package se.lefi.examples.flink;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

/**
 * All that the job remembers of a subscription.
 *
 * @param number of the change that it rests on; zero where there has been none
 * @param form without its day; null where there is no subscription, or it has ended
 * @param edition by which it was last decided; null where it was not
 */
record Evidence(
        long number,
        @Nullable DisclosureForm form,
        @Nullable String edition) {
    static final Evidence NONE = new Evidence(0, null, null);

    /**
     * The first byte. What comes after it is CBOR, an array for each record, and grows at its end: what older bytes do not have
     * is absent. Any other change is another version, and the one before is still read.
     */
    private static final byte VERSION = 1;

    private static final ObjectMapper BYTES = bytes();

    /** {@return the request of a day; null where there is no subscription} */
    @Nullable
    DisclosureRequest request(LocalDate day) {
        return form == null ? null : withDay(form, day).toRequest();
    }

    Evidence decidedBy(String by) {
        return new Evidence(number, form, by);
    }

    @SuppressWarnings("NullAway") // it does not see that the lists are of the same type
    static DisclosureForm withDay(DisclosureForm form, @Nullable LocalDate day) {
        return new DisclosureForm(
                day == null ? null : day.toString(),
                form.recipient(),
                form.purpose(),
                form.subject(),
                form.information(),
                form.necessityStated(),
                form.agreement(),
                form.caseFiles(),
                form.consents());
    }

    byte[] toBytes() {
        try {
            byte[] content = BYTES.writeValueAsBytes(this);
            byte[] bytes = new byte[content.length + 1];
            bytes[0] = VERSION;
            System.arraycopy(content, 0, bytes, 1, content.length);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what the bytes say; {@link #NONE} where there are none} */
    static Evidence ofBytes(byte @Nullable [] bytes) {
        if (bytes == null) {
            return NONE;
        }
        if (bytes[0] != VERSION) {
            throw new IllegalStateException("evidence of version " + bytes[0] + ": this job reads up to " + VERSION);
        }
        try {
            return BYTES.readValue(bytes, 1, bytes.length - 1, Evidence.class);
        } catch (IOException e) {
            // Without its cause: that repeats what it stumbled over.
            throw new IllegalStateException("evidence that cannot be read");
        }
    }

    private static ObjectMapper bytes() {
        ObjectMapper mapper = new CBORMapper();
        List.of(
                        Evidence.class,
                        DisclosureForm.class,
                        RecipientForm.class,
                        AgreementForm.class,
                        CaseForm.class,
                        ConsentForm.class)
                .forEach(type ->
                        mapper.configOverride(type).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
        return mapper;
    }

    /** {@return the same text for all} */
    @Override
    public String toString() {
        return "Evidence[withheld]";
    }
}
