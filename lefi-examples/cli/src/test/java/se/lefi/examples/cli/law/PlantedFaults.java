package se.lefi.examples.cli.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import se.lefi.rules.Fee;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.LegalEffect;
import se.lefi.rules.MediumKind;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/** Faults to plant in a rule. */
public final class PlantedFaults {
    private static final LegalBasis ANOTHER =
            LegalBasis.of(CitationSource.STATUTE, Statute.of("1999:9999").section(9));
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final LocalDate EARLIER = LocalDate.of(2024, 2, 1);
    private static final RecipientScope COMPANIES = RecipientScope.of(OrganisationKind.INSURANCE_COMPANY);
    private static final RecipientScope MUNICIPAL = RecipientScope.of(OrganisationKind.MUNICIPAL_AUTHORITY);

    /** For each column of the law tables what would be a fault there; a rule that has nothing there stays as it is. */
    public static final Map<String, UnaryOperator<Rule>> IN = faults();

    private PlantedFaults() {}

    private static Map<String, UnaryOperator<Rule>> faults() {
        Map<String, UnaryOperator<Rule>> faults = new HashMap<>();
        faults.put("recipients", rule -> rule.withRecipients(COMPANIES));
        faults.put(
                "functions",
                rule -> rule.recipients().kinds().equals(MUNICIPAL.kinds())
                        ? rule.withRecipients(MUNICIPAL.withFunction(AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL))
                        : rule);
        faults.put("purpose", rule -> rule.withPurpose(EditionDiff.ANY_OTHER_PURPOSE));
        faults.put("from", rule -> only(rule, ValidityPeriod.from(LATER)));
        faults.put("end", rule -> only(rule, ValidityPeriod.until(EARLIER)));
        faults.put("ground", rule -> rule.withGround(anotherThan(rule.ground())));
        faults.put(
                "nature",
                rule -> rule.withLegalEffect(
                        rule.legalEffect().equals(Optional.of(LegalEffect.DUTY))
                                ? LegalEffect.PERMISSION
                                : LegalEffect.DUTY));
        faults.put("medium", rule -> rule.withMediumBasis(anotherThan(rule.mediumBasis())));
        faults.put(
                "medium_kind",
                rule -> copy(
                        rule,
                        rule.mediumKind() == MediumKind.PROCESSING
                                ? MediumKind.AUTOMATED_MEDIUM
                                : MediumKind.PROCESSING,
                        rule.fee()));
        faults.put(
                "read_as",
                rule -> rule.withMediumBasis(((LegalBasis.Provisions) rule.mediumBasis())
                        .readAs(Statute.of("2010:110").section(114, 25))));
        faults.put(
                "matters",
                rule -> changed(
                        rule,
                        Requirement.CASE,
                        (conditions, basis) -> conditions.requireCase(basis, CaseMatter.OTHER)));
        faults.put(
                "implied",
                rule -> changed(
                        rule, Requirement.CONSENT, (conditions, basis) -> conditions.requireConsent(basis, Set.of())));
        faults.put(
                "information",
                rule -> changed(
                        rule,
                        Requirement.INFORMATION,
                        (conditions, basis) -> conditions.limitInformation(basis, Set.of(InformationCategory.OTHER))));
        faults.put(
                "readings",
                rule -> rule.withConditions(rule.conditions().toBuilder()
                        .byReading(Status.AGREEMENT_MISSING)
                        .build()));
        faults.put("notes", rule -> rule.withGround(rule.ground().with(EditorialNote.of("TRIAL", "prov", "trial"))));
        faults.put(
                "fee",
                rule -> copy(
                        rule,
                        rule.mediumKind(),
                        Optional.of(new FeeBasis(Fee.FREE_OF_CHARGE, ANOTHER, ValidityPeriod.ALWAYS))));
        Arrays.stream(Requirement.values())
                .forEach(requirement -> faults.put(
                        requirement.name().toLowerCase(Locale.ROOT) + "_basis",
                        rule -> rule.withConditions(rule.conditions().toBuilder()
                                .require(requirement, ANOTHER)
                                .build())));
        return faults;
    }

    /** The book with a fault in one of its rules. */
    public static RuleBook planted(RuleBook book, Rule rule, UnaryOperator<Rule> fault) {
        return book.withRules(book.rules().stream()
                .map(each -> each == rule ? fault.apply(each) : each)
                .toList());
    }

    private static LegalBasis anotherThan(LegalBasis basis) {
        return ANOTHER.withSource(basis.source()).with(basis.notes().toArray(EditorialNote[]::new));
    }

    private static Rule only(Rule rule, ValidityPeriod period) {
        return rule.inForce().overlaps(period) ? rule.withInForce(rule.inForce().intersection(period)) : rule;
    }

    private interface Change {
        Conditions.Builder in(Conditions.Builder conditions, LegalBasis basis);
    }

    private static Rule changed(Rule rule, Requirement requirement, Change change) {
        return rule.conditions()
                .basisOf(requirement)
                .map(basis -> rule.withConditions(
                        change.in(rule.conditions().toBuilder(), basis).build()))
                .orElse(rule);
    }

    private static Rule copy(Rule rule, MediumKind mediumKind, Optional<FeeBasis> fee) {
        return Rule.builder()
                .id(rule.id())
                .recipients(rule.recipients())
                .purpose(rule.purpose())
                .inForce(rule.inForce())
                .ground(rule.ground())
                .mediumBasis(rule.mediumBasis())
                .mediumKind(mediumKind)
                .legalEffect(rule.legalEffect())
                .fee(fee)
                .conditions(rule.conditions())
                .build();
    }
}
