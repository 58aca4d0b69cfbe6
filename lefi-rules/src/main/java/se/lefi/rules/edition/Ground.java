package se.lefi.rules.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.GroundNature;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.edition.Media.Medium;

/** A line of FACTS B1 while it is written down: it becomes a rule for each medium that is in force beside it. */
final class Ground {
    /** Every disclosure of this edition asks for the statement, also where the ground does not say so. */
    private static final LegalBasis NEED_AS_READ = LegalBasis.condition(
            CitationSource.INTERPRETATION,
            "Den som begär uppgifter genom tjänsten anger att de behövs för ändamålet",
            "Whoever asks for data through the service states that it is needed for the purpose");

    private final String id;
    private final Recipients recipients;
    private final DisclosurePurpose purpose;
    private final ValidityPeriod inForce;
    private final LegalBasis ground;
    private Optional<GroundNature> nature = Optional.empty();
    private Optional<CaseRequirement> caseFile = Optional.empty();
    private Optional<ConsentRequirement> consent = Optional.empty();
    private Optional<InformationScope> information = Optional.empty();
    private LegalBasis necessity = NEED_AS_READ;

    private Ground(
            String id, Recipients recipients, DisclosurePurpose purpose, ValidityPeriod inForce, LegalBasis ground) {
        this.id = id;
        this.recipients = recipients;
        this.purpose = purpose;
        this.inForce = inForce;
        this.ground = ground;
    }

    static Ground of(
            String id, Recipients recipients, DisclosurePurpose purpose, ValidityPeriod inForce, LegalBasis ground) {
        return new Ground(id, recipients, purpose, inForce, ground);
    }

    Ground nature(GroundNature does) {
        nature = Optional.of(does);
        return this;
    }

    Ground inCase(LegalBasis basis, CaseMatter... matters) {
        caseFile = Optional.of(new CaseRequirement(basis, EnumSet.copyOf(List.of(matters))));
        return this;
    }

    /** The ground is consent itself; what a consent covers that names no category is a reading. */
    Ground onConsentCovering(Set<InformationCategory> unlessNamed) {
        consent = Optional.of(new ConsentRequirement(ground, unlessNamed));
        return this;
    }

    Ground neededBy(LegalBasis basis) {
        necessity = basis;
        return this;
    }

    /** The scope is a reading of the ground's letter. */
    Ground letsOut(Set<InformationCategory> categories) {
        LegalBasis reading = ground instanceof LegalBasis.IndividualConsent
                ? new LegalBasis.IndividualConsent(ground.provisions(), CitationSource.INTERPRETATION, List.of())
                : new LegalBasis.Provisions(ground.provisions(), CitationSource.INTERPRETATION, List.of());
        information = Optional.of(new InformationScope(reading, categories));
        return this;
    }

    /** One rule for each medium that is in force in some of the ground's days. */
    Stream<Rule> on(List<Medium> media) {
        return media.stream()
                .filter(medium -> medium.period().overlaps(inForce))
                .map(medium -> rule(medium, medium.period().intersection(inForce)));
    }

    private Rule rule(Medium medium, ValidityPeriod period) {
        boolean authority = recipients.kinds().stream().allMatch(OrganisationKind::isAuthority);
        return Rule.builder()
                .id(id
                        + (period.end()
                                .map(day -> "-BEFORE-" + day)
                                .orElseGet(() -> "-FROM-" + period.from().orElseThrow())))
                .recipients(recipients)
                .purpose(purpose)
                .inForce(period)
                .ground(ground)
                .mediumBasis(medium.basis())
                .nature(nature)
                .fee(medium.fee())
                .agreement(authority ? PageConditions.AUTHORITY_AGREEMENT : PageConditions.INSURER_AGREEMENT)
                .connection(authority ? PageConditions.AUTHORITY_CONNECTION : PageConditions.INSURER_CONNECTION)
                .caseFile(caseFile)
                .consent(consent)
                .necessity(necessity)
                .information(information)
                .build();
    }
}
