package se.lefi.examples.cli.law;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.GroundNature;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.EditionDiff;

/** Faults to plant in a rule. */
public final class PlantedFaults {
    private static final LegalBasis ANOTHER =
            LegalBasis.of(CitationSource.STATUTE, Statute.of("1999:9999").section(9));
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final LocalDate EARLIER = LocalDate.of(2024, 2, 1);

    /** For each column of the law tables what would be a fault there; a rule that has nothing there stays as it is. */
    public static final Map<String, UnaryOperator<Rule>> IN = Map.ofEntries(
            entry("recipients", rule -> rule.withRecipients(Recipients.of(OrganisationKind.INSURANCE_COMPANY))),
            entry(
                    "functions",
                    rule -> rule.recipients().kinds().equals(Set.of(OrganisationKind.MUNICIPAL_AUTHORITY))
                            ? rule.withRecipients(rule.recipients().withFunction(AuthorityFunction.COURT))
                            : rule),
            entry("purpose", rule -> rule.withPurpose(EditionDiff.ANY_OTHER_PURPOSE)),
            entry("from", rule -> only(rule, ValidityPeriod.from(LATER))),
            entry("end", rule -> only(rule, ValidityPeriod.until(EARLIER))),
            entry("ground", rule -> rule.withGround(anotherThan(rule.ground()))),
            entry("medium", rule -> rule.withMediumBasis(anotherThan(rule.mediumBasis()))),
            entry(
                    "nature",
                    rule -> rule.withNature(
                            rule.nature().isPresent() ? Optional.empty() : Optional.of(GroundNature.DUTY))),
            entry(
                    "matters",
                    rule -> rule.withCaseFile(
                            rule.caseFile().map(asked -> CaseRequirement.of(CaseMatter.OTHER, asked.basis())))),
            entry(
                    "consent",
                    rule -> rule.consent().isPresent() ? rule : rule.withConsent(ConsentRequirement.of(ANOTHER))),
            entry(
                    "implied",
                    rule -> rule.information().isPresent()
                            ? rule.withConsent(
                                    rule.consent().map(asked -> new ConsentRequirement(asked.basis(), Set.of())))
                            : rule.withInformation(
                                    rule.consent().map(asked -> new InformationScope(asked.basis(), Set.of())))),
            entry(
                    "necessity",
                    rule -> rule.withNecessity(rule.necessity().isPresent() ? Optional.empty() : Optional.of(ANOTHER))),
            entry(
                    "information",
                    rule -> rule.withInformation(new InformationScope(
                            rule.information().map(InformationScope::basis).orElse(ANOTHER),
                            Set.of(InformationCategory.OTHER)))),
            entry("notes", rule -> rule.withGround(rule.ground().with(EditorialNote.of("TRIAL", "prov", "trial")))),
            entry("agreement_basis", rule -> rule.withAgreement(ANOTHER)),
            entry("connection_basis", rule -> rule.withConnection(ANOTHER)),
            entry(
                    "case_basis",
                    rule -> rule.withCaseFile(
                            rule.caseFile().map(asked -> new CaseRequirement(ANOTHER, asked.matters())))),
            entry(
                    "consent_basis",
                    rule -> rule.withConsent(
                            rule.consent().map(asked -> new ConsentRequirement(ANOTHER, asked.impliedInformation())))),
            entry("necessity_basis", rule -> rule.withNecessity(ANOTHER)),
            entry(
                    "information_basis",
                    rule -> rule.withInformation(new InformationScope(
                            ANOTHER,
                            rule.information().map(InformationScope::categories).orElse(Set.of())))));

    private PlantedFaults() {}

    /** The book with a fault in one of its rules. */
    public static RuleBook planted(RuleBook book, Rule rule, UnaryOperator<Rule> fault) {
        return book.withRules(book.rules().stream()
                .map(each -> each == rule ? fault.apply(each) : each)
                .toList());
    }

    private static LegalBasis anotherThan(LegalBasis basis) {
        return ANOTHER.with(basis.notes().toArray(EditorialNote[]::new));
    }

    private static Rule only(Rule rule, ValidityPeriod period) {
        return rule.inForce().overlaps(period) ? rule.withInForce(rule.inForce().intersection(period)) : rule;
    }
}
