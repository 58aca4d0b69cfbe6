package se.lefi.rules;

import java.util.Optional;
import java.util.function.Consumer;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.testkit.Recipients;

/** A rule taken apart: change a part, and build it again. */
final class RuleParts {
    String id;
    Recipients recipients;
    DisclosurePurpose purpose;
    ValidityPeriod inForce;
    LegalBasis ground;
    LegalBasis mediumBasis;
    Optional<GroundNature> nature;
    Optional<FeeBasis> fee;
    LegalBasis agreement;
    LegalBasis connection;
    Optional<CaseRequirement> caseFile;
    Optional<ConsentRequirement> consent;
    Optional<LegalBasis> necessity;
    Optional<InformationScope> information;

    RuleParts(Rule rule) {
        id = rule.id();
        recipients = rule.recipients();
        purpose = rule.purpose();
        inForce = rule.inForce();
        ground = rule.ground();
        mediumBasis = rule.mediumBasis();
        nature = rule.nature();
        fee = rule.fee();
        agreement = rule.agreement();
        connection = rule.connection();
        caseFile = rule.caseFile();
        consent = rule.consent();
        necessity = rule.necessity();
        information = rule.information();
    }

    static Rule changed(Rule rule, Consumer<RuleParts> change) {
        RuleParts parts = new RuleParts(rule);
        change.accept(parts);
        return parts.build();
    }

    Rule build() {
        return Rule.builder()
                .id(id)
                .recipients(recipients)
                .purpose(purpose)
                .inForce(inForce)
                .ground(ground)
                .mediumBasis(mediumBasis)
                .nature(nature)
                .fee(fee)
                .agreement(agreement)
                .connection(connection)
                .caseFile(caseFile)
                .consent(consent)
                .necessity(necessity)
                .information(information)
                .build();
    }
}
