package se.lefi.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.internal.Checks;
import se.lefi.internal.ValueStyle;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.facts.Asked;

/**
 * One line of a rule book: to these recipients, for this purpose, in this period, data may be disclosed on this ground and
 * medium, if these requirements are met. Data only, no logic. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Rule implements WithRule {
    Rule() {}

    /** {@return its id, unique in its book; not blank, on one line} */
    public abstract String id();

    /** {@return the recipients it is for} */
    public abstract Recipients recipients();

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

    /** {@return what the ground does, where the edition says so} */
    public abstract Optional<GroundNature> nature();

    /** {@return what says whether a fee may be charged, and from when, where the edition says so} */
    public abstract Optional<FeeBasis> fee();

    /** {@return what says that an agreement in force is needed} */
    public abstract LegalBasis agreement();

    /** {@return what says that a technical connection is needed} */
    public abstract LegalBasis connection();

    /** {@return the case it asks for, if it does} */
    public abstract Optional<CaseRequirement> caseFile();

    /**
     * {@return the consent it asks for, if it does; a rule whose ground is consent does}
     *
     * <p>Without {@link #information} the rule does not look at categories: neither those that a consent names nor those that
     * the requirement implies. So it has to limit information where the requirement implies fewer than all.
     */
    public abstract Optional<ConsentRequirement> consent();

    /** {@return what says that the recipient must state its need, if anything does} */
    public abstract Optional<LegalBasis> necessity();

    /** {@return the limit to the information, if there is one} */
    public abstract Optional<InformationScope> information();

    /** {@return what the requirement rests on in this rule; empty where the rule does not ask for it} */
    public Optional<LegalBasis> basisOf(Requirement requirement) {
        return switch (requirement) {
            case AGREEMENT -> Optional.of(agreement());
            case CONNECTION -> Optional.of(connection());
            case CASE -> caseFile().map(CaseRequirement::basis);
            case CONSENT -> consent().map(ConsentRequirement::basis);
            case NECESSITY -> necessity();
            case INFORMATION -> information().map(InformationScope::basis);
        };
    }

    /** {@return what it asks of the evidence, for facts to be read against} */
    @Value.Derived
    @Value.Auxiliary
    public Asked asked() {
        return new Asked(
                caseFile().map(CaseRequirement::matters).orElse(Set.of()),
                consent().isPresent(),
                consent().map(ConsentRequirement::impliedInformation).orElse(Set.of()),
                necessity().isPresent(),
                information().isPresent(),
                information().map(InformationScope::categories).orElse(Set.of()));
    }

    /** {@return what it asks for, in the order in which it is checked} */
    @Value.Lazy
    public List<Requirement> requirements() {
        return Arrays.stream(Requirement.values())
                .filter(requirement -> basisOf(requirement).isPresent())
                .toList();
    }

    /** {@return a new builder: everything but the period and the optional requirements is mandatory} */
    public static Builder builder() {
        return new Builder();
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
                        !(ground() instanceof LegalBasis.IndividualConsent) || consent().isPresent(),
                        "consent",
                        null,
                        Invariant.CONSENT_REQUIRED_BY_GROUND)
                .that(
                        information().isPresent()
                                || consent().map(Rule::impliesAll).orElse(true),
                        "information",
                        null,
                        Invariant.SCOPE_REQUIRED_BY_CONSENT)
                .done();
    }

    private static boolean impliesAll(ConsentRequirement asked) {
        return asked.impliedInformation().containsAll(EnumSet.allOf(InformationCategory.class));
    }

    /**
     * Builds rules. {@code build} throws {@link InvalidValueException} for what cannot be one; a mandatory part that is
     * missing, or a part that is set twice, is an {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
