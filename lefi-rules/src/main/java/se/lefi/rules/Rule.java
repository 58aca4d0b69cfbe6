package se.lefi.rules;

import java.util.Optional;
import org.immutables.value.Value;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/**
 * One line of a rule book: to these recipients, for this purpose, in this period, data may be disclosed on this ground and
 * medium, on these conditions. Data only, no logic. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Rule {
    Rule() {}

    /** {@return its id, unique in its book; not blank, on one line} */
    public abstract String id();

    /** {@return the recipients it is for} */
    public abstract RecipientScope recipients();

    /** {@return the purpose it is for} */
    public abstract DisclosurePurpose purpose();

    /** {@return the days it is in force; always, where the builder was not told} */
    @Value.Default
    public ValidityPeriod inForce() {
        return ValidityPeriod.ALWAYS;
    }

    /** {@return the ground for disclosing at all: provisions, or the individual's consent} */
    public abstract LegalBasis ground();

    /** {@return the provisions that the medium for automated processing rests on} */
    public abstract LegalBasis mediumBasis();

    /** {@return what the ground does to the secrecy, where the edition says so} */
    public abstract Optional<LegalEffect> legalEffect();

    /** {@return what says whether a fee may be charged, and from when, where the edition says so} */
    public abstract Optional<FeeBasis> fee();

    /** {@return what it asks of the evidence; a rule whose ground is consent asks for consent} */
    public abstract Conditions conditions();

    // Amended rules: one part is another.

    /** {@return this rule, with this id} */
    public abstract Rule withId(String id);

    /** {@return this rule, for these recipients} */
    public abstract Rule withRecipients(RecipientScope recipients);

    /** {@return this rule, for this purpose} */
    public abstract Rule withPurpose(DisclosurePurpose purpose);

    /** {@return this rule, in force on these days} */
    public abstract Rule withInForce(ValidityPeriod inForce);

    /** {@return this rule, on this ground} */
    public abstract Rule withGround(LegalBasis ground);

    /** {@return this rule, on this medium} */
    public abstract Rule withMediumBasis(LegalBasis mediumBasis);

    /** {@return this rule, whose ground does this to the secrecy} */
    public abstract Rule withLegalEffect(LegalEffect legalEffect);

    /** {@return this rule, with these conditions} */
    public abstract Rule withConditions(Conditions conditions);

    /** {@return a new builder: everything but the period, the legal effect and the fee is mandatory} */
    public static Builder builder() {
        return ImmutableRule.builder();
    }

    @Value.Check
    void check() {
        Checks.of(Rule.class)
                .id("id", id())
                .that(!(ground() instanceof LegalBasis.Condition), "ground", ground(), Invariant.PROVISIONS_CITED)
                .that(
                        mediumBasis() instanceof LegalBasis.Provisions,
                        "mediumBasis",
                        mediumBasis(),
                        Invariant.PROVISIONS_CITED)
                .that(
                        !(ground() instanceof LegalBasis.IndividualConsent)
                                || conditions().asksFor(Requirement.CONSENT),
                        "conditions",
                        conditions(),
                        Invariant.CONSENT_REQUIRED_BY_GROUND)
                .done();
    }

    /** Builds rules. A part that is set twice, or a mandatory part that is missing, is an {@link IllegalStateException}. */
    public abstract static sealed class Builder permits ImmutableRule.Builder {
        Builder() {}

        /** Its id, unique in its book; mandatory, not blank, on one line. */
        public abstract Builder id(String id);

        /** The recipients it is for; mandatory. */
        public abstract Builder recipients(RecipientScope recipients);

        /** The purpose it is for; mandatory. */
        public abstract Builder purpose(DisclosurePurpose purpose);

        /** The days it is in force; always, unless this is called. */
        public abstract Builder inForce(ValidityPeriod inForce);

        /** The ground for disclosing at all: provisions, or the individual's consent; mandatory. */
        public abstract Builder ground(LegalBasis ground);

        /** The provisions that the medium for automated processing rests on; mandatory. */
        public abstract Builder mediumBasis(LegalBasis mediumBasis);

        /** What the ground does to the secrecy. */
        public abstract Builder legalEffect(LegalEffect legalEffect);

        /** What the ground does to the secrecy, if that is said. */
        public abstract Builder legalEffect(Optional<? extends LegalEffect> legalEffect);

        /** What says whether a fee may be charged, and from when. */
        public abstract Builder fee(FeeBasis fee);

        /** What says whether a fee may be charged, and from when, if anything does. */
        public abstract Builder fee(Optional<? extends FeeBasis> fee);

        /** What it asks of the evidence; mandatory. */
        public abstract Builder conditions(Conditions conditions);

        /**
         * {@return the rule}
         *
         * @throws InvalidValueException for what cannot be one: every broken invariant is named
         */
        public abstract Rule build();
    }
}
