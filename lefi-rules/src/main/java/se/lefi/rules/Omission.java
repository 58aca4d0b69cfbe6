package se.lefi.rules;

import java.util.Objects;
import java.util.Optional;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.organisation.RecipientType;

/**
 * Something in the law that an edition leaves out on purpose. Immutable and thread-safe.
 *
 * @param what what is left out
 * @param why the reason
 * @param explained the question whose refusal it explains, where it is a reading that one follows from
 */
public record Omission(Bilingual what, Bilingual why, Optional<Question> explained) {
    /** Checks for null only. */
    public Omission {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(explained, "explained");
    }

    /** {@return an omission that explains no refusal of its own} */
    public static Omission of(Bilingual what, Bilingual why) {
        return new Omission(what, why, Optional.empty());
    }

    /** {@return this omission, which explains why these recipients are refused data for this purpose} */
    public Omission explaining(RecipientScope recipients, DisclosurePurpose purpose) {
        return new Omission(what, why, Optional.of(new Question(recipients, purpose)));
    }

    boolean explains(RecipientType recipient, DisclosurePurpose purpose) {
        return explained.isPresent()
                && explained.get().recipients().includes(recipient)
                && explained.get().purpose().equals(purpose);
    }

    /**
     * Who asks for what.
     *
     * @param recipients the recipients
     * @param purpose the purpose
     */
    public record Question(RecipientScope recipients, DisclosurePurpose purpose) {
        /** Checks for null only. */
        public Question {
            Objects.requireNonNull(recipients, "recipients");
            Objects.requireNonNull(purpose, "purpose");
        }
    }
}
