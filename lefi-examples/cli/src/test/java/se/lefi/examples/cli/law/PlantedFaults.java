package se.lefi.examples.cli.law;

import static java.util.Map.entry;
import static se.lefi.rules.facts.Requirement.CASE;
import static se.lefi.rules.facts.Requirement.CONSENT;
import static se.lefi.rules.facts.Requirement.INFORMATION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** Faults to plant in a rule. */
public final class PlantedFaults {
    private static final LegalBasis ANOTHER =
            LegalBasis.of(CitationSource.STATUTE, Statute.of("1999:9999").section(9));
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final LocalDate EARLIER = LocalDate.of(2024, 2, 1);

    private static final Map<String, UnaryOperator<Rule>> FAULTS = Map.ofEntries(
            entry("recipients", rule -> rule.withRecipients(RecipientScope.of(OrganisationKind.INSURANCE_COMPANY))),
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
                    rule -> rule.withLegalEffect(
                            rule.legalEffect().equals(Optional.of(LegalEffect.DUTY))
                                    ? LegalEffect.PERMISSION
                                    : LegalEffect.DUTY)),
            entry("matters", asking(CASE, (conditions, basis) -> conditions.requireCase(basis, CaseMatter.OTHER))),
            entry(
                    "implied",
                    asking(
                            CONSENT,
                            (conditions, basis) -> conditions
                                    .requireConsent(basis, Set.of(InformationCategory.OTHER))
                                    .limitInformation(basis, EnumSet.allOf(InformationCategory.class)))),
            entry(
                    "information",
                    rule -> changed(
                            rule,
                            conditions -> conditions.limitInformation(
                                    rule.conditions().basisOf(INFORMATION).orElse(ANOTHER),
                                    Set.of(InformationCategory.OTHER)))),
            entry("notes", rule -> rule.withGround(rule.ground().with(EditorialNote.of("TRIAL", "prov", "trial")))));

    /** {@return what would be a fault in that column of the law tables; some rules it leaves as they are} */
    public static UnaryOperator<Rule> in(String column) {
        return FAULTS.containsKey(column)
                ? FAULTS.get(column)
                : basisOf(Requirement.valueOf(column.replace("_basis", "").toUpperCase(Locale.ROOT)));
    }

    private static UnaryOperator<Rule> basisOf(Requirement requirement) {
        return rule -> changed(rule, conditions -> conditions.require(requirement, ANOTHER));
    }

    /** A rule that does not ask stays as it is. */
    private static UnaryOperator<Rule> asking(
            Requirement requirement, BiFunction<Conditions.Builder, LegalBasis, Conditions.Builder> change) {
        return rule -> rule.conditions()
                .basisOf(requirement)
                .map(basis -> changed(rule, conditions -> change.apply(conditions, basis)))
                .orElse(rule);
    }

    private static Rule changed(Rule rule, UnaryOperator<Conditions.Builder> change) {
        return rule.withConditions(change.apply(rule.conditions().toBuilder()).build());
    }

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
