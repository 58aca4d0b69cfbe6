package se.lefi.examples.ownrulebook;

import java.time.LocalDate;
import java.util.EnumSet;
import se.lefi.Bilingual;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/**
 * Another agency's disclosure to student-aid authorities, as an example. The agency, its ordinance and its dates are
 * invented: no such law exists. The engine, the table, the difference, the timeline, the receipt and the audit work on it as
 * on the editions of LEFI Prenumeration.
 */
public final class OwnRuleBook {
    /** A purpose that LEFI Prenumeration does not know. */
    public static final DisclosurePurpose STUDY_AID_CHECK =
            DisclosurePurpose.of("STUDY_AID_CHECK", "kontroll av studiestöd", "check of student aid");

    private static final Statute ORDINANCE = Statute.of("1999:9999", "exempelförordningen", "Example Ordinance");
    private static final LegalBasis DUTY = LegalBasis.of(CitationSource.STATUTE, ORDINANCE.section(2));
    private static final LegalBasis MEDIUM = LegalBasis.of(CitationSource.STATUTE, ORDINANCE.section(5));
    private static final LegalBasis AGREEMENT = LegalBasis.of(CitationSource.STATUTE, ORDINANCE.section(6));
    private static final LocalDate NEW_SCOPE = LocalDate.of(2025, 1, 1);

    private OwnRuleBook() {}

    /** {@return the book as it once stood: the amount paid, whatever the case is about} */
    public static RuleBook earlier() {
        return book("example-2024", rule(amount()).id("AMOUNT").build());
    }

    /** {@return the book as it stands: from 2025 the period too, and only in a case about a benefit} */
    public static RuleBook current() {
        Conditions.Builder amountAndPeriod = amount().requireCase(DUTY, CaseMatter.BENEFIT)
                .limitInformation(
                        DUTY, EnumSet.of(InformationCategory.AMOUNT_PAID, InformationCategory.BENEFIT_PERIOD));
        return book(
                "example-2025",
                rule(amount())
                        .id("AMOUNT")
                        .inForce(ValidityPeriod.until(NEW_SCOPE))
                        .build(),
                rule(amountAndPeriod)
                        .id("AMOUNT-AND-PERIOD-2025-01-01")
                        .inForce(ValidityPeriod.from(NEW_SCOPE))
                        .build());
    }

    private static Conditions.Builder amount() {
        return Conditions.builder()
                .require(Requirement.AGREEMENT, AGREEMENT)
                .require(Requirement.CONNECTION, AGREEMENT)
                .require(Requirement.CASE, DUTY)
                .limitInformation(DUTY, EnumSet.of(InformationCategory.AMOUNT_PAID));
    }

    private static Rule.Builder rule(Conditions.Builder conditions) {
        return Rule.builder()
                .recipients(RecipientScope.of(OrganisationKind.STATE_AUTHORITY)
                        .withFunction(AuthorityFunction.STUDENT_AID_AUTHORITY))
                .purpose(STUDY_AID_CHECK)
                .ground(DUTY)
                .mediumBasis(MEDIUM)
                .conditions(conditions.build());
    }

    private static RuleBook book(String id, Rule... rules) {
        return RuleBook.builder()
                .id(id)
                .title(new Bilingual("Exempelmyndighetens utlämnande", "The example agency's disclosure"))
                .defaultBasis(LegalBasis.of(CitationSource.STATUTE, ORDINANCE.section(1)))
                .addRules(rules)
                .build();
    }
}
