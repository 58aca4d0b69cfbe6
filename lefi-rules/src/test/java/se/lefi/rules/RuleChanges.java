package se.lefi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** A rule that has every part, and every single change of it: of its law, and of mere words. */
final class RuleChanges {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final FeeBasis FEE = new FeeBasis(Fee.MAY_BE_CHARGED, Books.section(3), ValidityPeriod.from(DAY));
    private static final Set<InformationCategory> SOME = EnumSet.of(InformationCategory.ADDRESS);
    private static final Set<InformationCategory> OTHERS = EnumSet.of(InformationCategory.OTHER);
    private static final Conditions ALL = conditions().build();

    static final Parts<Rule.Builder, Rule> RULE = new Parts<>(Rule::builder, Rule.Builder::build)
            .with("id", rule -> rule.id("rule"))
            .with("recipients", rule -> rule.recipients(courts()))
            .with("purpose", rule -> rule.purpose(DisclosurePurpose.AUTHORITY_CASE))
            .with("inForce", rule -> rule.inForce(ValidityPeriod.between(DAY, DAY.plusYears(9))))
            .with("ground", rule -> rule.ground(Books.section(1)))
            .with("mediumBasis", rule -> rule.mediumBasis(Books.section(2)))
            .with("legalEffect", rule -> rule.legalEffect(LegalEffect.DUTY))
            .with("fee", rule -> rule.fee(FEE))
            .with("conditions", rule -> rule.conditions(ALL));

    private RuleChanges() {}

    private static RecipientScope courts() {
        return RecipientScope.of(OrganisationKind.STATE_AUTHORITY).withFunction(AuthorityFunction.COURT);
    }

    private static Conditions.Builder conditions() {
        Conditions.Builder conditions = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            conditions.require(requirement, basis(requirement));
        }
        return conditions
                .requireCase(basis(Requirement.CASE), CaseMatter.BENEFIT)
                .requireConsent(basis(Requirement.CONSENT), SOME)
                .limitInformation(basis(Requirement.INFORMATION), SOME);
    }

    private static LegalBasis basis(Requirement requirement) {
        return Books.section(10 + requirement.ordinal());
    }

    /** Every section that the rule cites, anywhere. */
    static List<Provision> cited() {
        Rule rule = RULE.value();
        return Stream.concat(
                        Stream.of(rule.ground(), rule.mediumBasis(), FEE.basis()),
                        ALL.requirements().stream().map(RuleChanges::basis))
                .flatMap(basis -> basis.provisions().stream())
                .toList();
    }

    static Parts<Rule.Builder, Rule>.Changes ofLaw() {
        Parts<Rule.Builder, Rule>.Changes law = RULE.changes();
        law.add("id", rule -> rule.id("another"));
        law.add("recipients", rule -> rule.recipients(RecipientScope.of(OrganisationKind.STATE_AUTHORITY)));
        law.add("recipients", rule -> rule.recipients(RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY)));
        law.add("recipients", rule -> rule.recipients(courts().withFunction(AuthorityFunction.TAX_AGENCY)));
        law.add("purpose", rule -> rule.purpose(DisclosurePurpose.PENSION_FORECAST));
        law.add("inForce", rule -> rule.inForce(ValidityPeriod.between(DAY.plusDays(1), DAY.plusYears(9))));
        law.add("inForce", rule -> rule.inForce(ValidityPeriod.between(DAY, DAY.plusYears(8))));
        law.add("inForce", rule -> rule.inForce(ValidityPeriod.from(DAY)));
        law.add("inForce", rule -> rule.inForce(ValidityPeriod.until(DAY.plusYears(9))));
        law.add("legalEffect", rule -> rule);
        law.add("legalEffect", rule -> rule.legalEffect(LegalEffect.PERMISSION));
        law.add("fee", rule -> rule);
        law.add("fee", rule -> rule.fee(new FeeBasis(Fee.FREE_OF_CHARGE, FEE.basis(), FEE.period())));
        law.add("fee", rule -> rule.fee(new FeeBasis(FEE.fee(), FEE.basis(), ValidityPeriod.ALWAYS)));
        law.add("ground", rule -> rule.ground(LegalBasis.consent(CitationSource.STATUTE)));
        law.add("ground", rule -> rule.ground(LegalBasis.consent(CitationSource.PAGE)));
        amended(Books.section(1)).forEach(other -> law.add("ground", rule -> rule.ground(other)));
        amended(Books.section(2)).forEach(other -> law.add("mediumBasis", rule -> rule.mediumBasis(other)));
        amended(FEE.basis()).forEach(other -> law.add("fee", rule -> rule.fee(onBasis(other))));
        for (Requirement requirement : Requirement.values()) {
            law.add("conditions", rule -> rule.conditions(without(requirement)));
            amended(basis(requirement))
                    .forEach(other -> law.add("conditions", rule -> rule.conditions(onBasis(requirement, other))));
        }
        for (Status status : List.of(Status.CASE_MISSING, Status.CASE_NOT_OPEN, Status.CONSENT_WITHDRAWN)) {
            law.add(
                    "conditions",
                    rule -> rule.conditions(ALL.toBuilder().byReading(status).build()));
        }
        LegalBasis some = basis(Requirement.CASE);
        law.add(
                "conditions",
                rule -> rule.conditions(
                        conditions().requireCase(some, CaseMatter.OTHER).build()));
        law.add(
                "conditions",
                rule -> rule.conditions(
                        conditions().requireCase(some, CaseMatter.values()).build()));
        law.add(
                "conditions",
                rule -> rule.conditions(conditions()
                        .requireConsent(basis(Requirement.CONSENT), OTHERS)
                        .build()));
        law.add(
                "conditions",
                rule -> rule.conditions(conditions()
                        .limitInformation(basis(Requirement.INFORMATION), OTHERS)
                        .build()));
        return law;
    }

    static Parts<Rule.Builder, Rule>.Changes ofWords() {
        Parts<Rule.Builder, Rule>.Changes words = RULE.changes();
        String code = DisclosurePurpose.AUTHORITY_CASE.code();
        words.add("purpose", rule -> rule.purpose(new DisclosurePurpose(code, new Bilingual("annat", "other"))));
        reworded(Books.section(1)).forEach(other -> words.add("ground", rule -> rule.ground(other)));
        reworded(Books.section(2)).forEach(other -> words.add("mediumBasis", rule -> rule.mediumBasis(other)));
        reworded(FEE.basis()).forEach(other -> words.add("fee", rule -> rule.fee(onBasis(other))));
        for (Requirement requirement : Requirement.values()) {
            reworded(basis(requirement))
                    .forEach(other -> words.add("conditions", rule -> rule.conditions(onBasis(requirement, other))));
        }
        return words;
    }

    /** Other law in place of a section: another source, another place, more of them, and those in another order. */
    static List<LegalBasis> amended(LegalBasis basis) {
        Provision section = basis.provisions().get(0);
        List<LegalBasis> amended = new ArrayList<>();
        amended.add(basis.withSource(CitationSource.PAGE));
        amended.add(basis.withSource(CitationSource.INTERPRETATION));
        for (List<Provision> provisions : List.of(
                List.of(section.item(1)),
                List.of(section.paragraph(1)),
                List.of(section.statute().section(1, 1)),
                List.of(Statute.of("2024:14").section(1)),
                List.of(section, section.item(1)),
                List.of(section.item(1), section))) {
            amended.add(LegalBasis.of(basis.source(), provisions.toArray(Provision[]::new)));
        }
        return amended;
    }

    /** The same section with a note, with another, and of a statute by another name. */
    static List<LegalBasis> reworded(LegalBasis basis) {
        Provision section = basis.provisions().get(0);
        Statute statute = Statute.of(section.statute().sfsNumber(), "annan lag", "Other Act");
        return List.of(
                basis.with(EditorialNote.of("NOTE", "anmärkning", "note")),
                basis.with(EditorialNote.of("NOTE", "annan", "other")),
                LegalBasis.of(basis.source(), statute.section(Integer.parseInt(section.section()))));
    }

    private static FeeBasis onBasis(LegalBasis basis) {
        return new FeeBasis(FEE.fee(), basis, FEE.period());
    }

    private static Conditions onBasis(Requirement requirement, LegalBasis basis) {
        return RuleBookArbitraries.ask(conditions(), requirement, basis, ALL).build();
    }

    private static Conditions without(Requirement left) {
        Conditions.Builder without = Conditions.builder();
        for (Requirement requirement : Requirement.values()) {
            if (requirement == Requirement.CONSENT && left == Requirement.INFORMATION) {
                without.require(requirement, basis(requirement)); // without a limit it covers everything
            } else if (requirement != left) {
                RuleBookArbitraries.ask(without, requirement, basis(requirement), ALL);
            }
        }
        return without.build();
    }
}
