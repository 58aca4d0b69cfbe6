package se.lefi.rules.facts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.internal.EnumSets;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;

/**
 * What a rule asks of the evidence (<em>villkor</em>): requirements, each with what says so, and how far three of them go.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Conditions conditions = Conditions.builder()
 *         .require(Requirement.AGREEMENT, agreementNeeded)
 *         .require(Requirement.CONNECTION, connectionNeeded)
 *         .requireCase(ordinance, CaseMatter.BENEFIT)
 *         .build();
 * }</pre>
 */
public final class Conditions {
    private static final Set<CaseMatter> ANY_MATTER = EnumSets.copy(CaseMatter.class, EnumSet.allOf(CaseMatter.class));
    private static final Set<InformationCategory> ALL_INFORMATION =
            EnumSets.copy(InformationCategory.class, EnumSet.allOf(InformationCategory.class));

    private final Map<Requirement, LegalBasis> bases;
    private final Set<Status> readings;
    private final List<Requirement> requirements;
    private final Set<CaseMatter> caseMatters;
    private final Set<InformationCategory> impliedByConsent;
    private final Set<InformationCategory> letOut;

    // As every decision compares them; requirements and categories as a bit for each.
    final Requirement[] asked;
    final boolean asksForConsent;
    final boolean asksForInformation;
    final int askedBits;
    final int impliedBits;
    final int letOutBits;

    private Conditions(Builder builder) {
        this.bases = new EnumMap<>(builder.bases);
        this.readings = EnumSets.copy(Status.class, builder.readings);
        // What a consent names binds: what it does not cover may not be disclosed.
        LegalBasis consent = bases.get(Requirement.CONSENT);
        if (consent != null) {
            bases.putIfAbsent(Requirement.INFORMATION, consent);
        }
        this.requirements = List.copyOf(bases.keySet());
        this.caseMatters = builder.caseMatters;
        this.impliedByConsent = builder.impliedByConsent;
        this.letOut = builder.letOut;
        this.asked = requirements.toArray(new Requirement[0]);
        this.asksForConsent = asksFor(Requirement.CONSENT);
        this.asksForInformation = asksFor(Requirement.INFORMATION);
        this.askedBits = EnumSets.bits(requirements);
        this.impliedBits = EnumSets.bits(impliedByConsent);
        this.letOutBits = EnumSets.bits(letOut);
        Checks.of(Conditions.class)
                .that(!caseMatters.isEmpty(), "caseMatters", null, Invariant.REQUIRED)
                .done();
    }

    /** {@return what is asked for, in the order in which it is checked} */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** {@return whether this is asked for} */
    public boolean asksFor(Requirement requirement) {
        return bases.containsKey(requirement);
    }

    /** {@return what says that this is asked for; empty where it is not} */
    public Optional<LegalBasis> basisOf(Requirement requirement) {
        return Optional.ofNullable(bases.get(requirement));
    }

    /** {@return what a refusal rests on where evidence stands so: marked where it is a reading; empty where it is not asked for} */
    public Optional<LegalBasis> basisOf(Status status) {
        Optional<Requirement> requirement = Requirement.of(status);
        Optional<LegalBasis> basis = requirement.isEmpty() ? Optional.empty() : basisOf(requirement.get());
        return basis.isPresent() && readings.contains(status)
                ? Optional.of(basis.get().withSource(CitationSource.INTERPRETATION))
                : basis;
    }

    /** {@return the matters of which a case will do, where one is asked for; at least one} */
    public Set<CaseMatter> caseMatters() {
        return caseMatters;
    }

    /** {@return the categories that a consent covers which names none, where one is asked for} */
    public Set<InformationCategory> impliedByConsent() {
        return impliedByConsent;
    }

    /** {@return the categories that the ground lets out; all of them where information is not limited} */
    public Set<InformationCategory> letOut() {
        return letOut;
    }

    /** {@return a new builder: nothing is asked for yet} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conditions conditions
                && conditions.bases.equals(bases)
                && conditions.caseMatters.equals(caseMatters)
                && conditions.impliedByConsent.equals(impliedByConsent)
                && conditions.letOut.equals(letOut)
                && conditions.readings.equals(readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bases, caseMatters, impliedByConsent, letOut, readings);
    }

    /** {@return what is asked for} */
    @Override
    public String toString() {
        return requirements.toString();
    }

    /** Builds conditions. What is asked for a second time takes the place of the first. */
    public static final class Builder {
        private final Map<Requirement, LegalBasis> bases = new EnumMap<>(Requirement.class);
        private final Set<Status> readings = EnumSet.noneOf(Status.class);
        private Set<CaseMatter> caseMatters = ANY_MATTER;
        private Set<InformationCategory> impliedByConsent = ALL_INFORMATION;
        private Set<InformationCategory> letOut = ALL_INFORMATION;

        private Builder() {}

        /**
         * Asks for this; for a case of any matter, for a consent that covers everything unless it names categories, for no
         * category beyond all of them.
         *
         * @param basis what says so
         */
        public Builder require(Requirement requirement, LegalBasis basis) {
            if (requirement == Requirement.CASE) {
                caseMatters = ANY_MATTER;
            } else if (requirement == Requirement.CONSENT) {
                impliedByConsent = ALL_INFORMATION;
            } else if (requirement == Requirement.INFORMATION) {
                letOut = ALL_INFORMATION;
            }
            bases.put(requirement, Objects.requireNonNull(basis, "basis"));
            readings.removeAll(requirement.statuses());
            return this;
        }

        /** Says that a refusal because evidence stands so follows from a reading of what asks for it. */
        public Builder byReading(Status... statuses) {
            readings.addAll(Arrays.asList(statuses));
            return this;
        }

        /**
         * Asks for an open case of one of these matters.
         *
         * @param basis what says so
         * @param matters at least one
         */
        public Builder requireCase(LegalBasis basis, CaseMatter... matters) {
            require(Requirement.CASE, basis);
            caseMatters = EnumSets.copy(CaseMatter.class, Arrays.asList(matters));
            return this;
        }

        /**
         * Asks for the individual's consent; where no one limits the information, the consent does.
         *
         * @param basis what says so
         * @param implied the categories that a consent covers which names none
         */
        public Builder requireConsent(LegalBasis basis, Set<InformationCategory> implied) {
            require(Requirement.CONSENT, basis);
            impliedByConsent = EnumSets.copy(InformationCategory.class, implied);
            return this;
        }

        /**
         * Limits the information.
         *
         * @param basis what says so
         * @param categories what the ground lets out
         */
        public Builder limitInformation(LegalBasis basis, Set<InformationCategory> categories) {
            require(Requirement.INFORMATION, basis);
            letOut = EnumSets.copy(InformationCategory.class, categories);
            return this;
        }

        /**
         * {@return the conditions}
         *
         * @throws InvalidValueException if a case is asked for of no matter
         */
        public Conditions build() {
            return new Conditions(this);
        }
    }

    /** {@return a builder that begins with these conditions} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.bases.putAll(bases);
        builder.caseMatters = caseMatters;
        builder.impliedByConsent = impliedByConsent;
        builder.letOut = letOut;
        builder.readings.addAll(readings);
        return builder;
    }
}
