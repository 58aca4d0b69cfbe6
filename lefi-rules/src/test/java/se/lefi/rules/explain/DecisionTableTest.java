package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Rule;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Requirement;

class DecisionTableTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final EditorialNote FIRST = EditorialNote.of("FIRST", "f", "f");
    private static final EditorialNote SECOND = EditorialNote.of("SECOND", "s", "s");

    private static final Rule ON_CONSENT = Books.rule(
                    "consent",
                    RecipientScope.of(OrganisationKind.INSURANCE_COMPANY, OrganisationKind.INSURANCE_INTERMEDIARY),
                    DisclosurePurpose.RISK_ASSESSMENT,
                    LegalBasis.consent(CitationSource.PAGE).with(FIRST),
                    Books.section(2).with(SECOND, FIRST),
                    Books.conditions().require(Requirement.CONSENT, Books.section(2)))
            .build();
    private static final Rule IN_CASE = Books.rule(
                    "case",
                    RecipientScope.of(OrganisationKind.STATE_AUTHORITY)
                            .withFunction(AuthorityFunction.COURT, AuthorityFunction.TAX_AGENCY),
                    DisclosurePurpose.AUTHORITY_CASE,
                    Books.section(5),
                    Books.section(6),
                    Books.conditions()
                            .requireCase(Books.section(7), CaseMatter.BENEFIT)
                            .require(Requirement.NECESSITY, Books.section(8)))
            .inForce(ValidityPeriod.from(LocalDate.of(2024, 2, 15)))
            .build();

    /** MEANING, Information: a rule that asks for consent limits the information. */
    @Test
    void aRowARuleInTheOrderOfTheBook() {
        TextTable table = DecisionTable.of(Books.bookOf(ON_CONSENT, IN_CASE).build(), Locale.ENGLISH);
        assertEquals(
                List.of("recipients", "purpose", "in force", "ground", "automated medium", "requires", "notes"),
                table.header());
        assertEquals(
                List.of(
                        List.of(
                                "insurance companies, insurance intermediaries",
                                "RISK_ASSESSMENT",
                                "always",
                                "the individual's consent",
                                "section 2 of the Trial Act (1999:9999)",
                                "agreement, technical connection, consent, information within the limit",
                                "FIRST, SECOND"),
                        List.of(
                                "state authorities: court, Skatteverket",
                                "AUTHORITY_CASE",
                                "from 2024-02-15",
                                "section 5 of the Trial Act (1999:9999)",
                                "section 6 of the Trial Act (1999:9999)",
                                "agreement, technical connection, case, stated need",
                                "")),
                table.rows());
    }

    /** FACTS A1, the first line, and A3: 114:24 ceased to apply, 114:9 has a new wording. */
    @Test
    void thePagesFirstRuleInSwedish() {
        TextTable table = DecisionTable.of(LefiPrenumeration.asPublished(), SWEDISH);
        assertEquals(
                List.of(
                        "mottagare",
                        "ändamål",
                        "gäller",
                        "grund",
                        "medium för automatiserad behandling",
                        "kräver",
                        "anmärkningar"),
                table.header());
        assertEquals(
                List.of(
                        "försäkringsbolag, försäkringsförmedlare",
                        "COORDINATION",
                        "alltid",
                        "110 kap. 39 § socialförsäkringsbalken (2010:110)",
                        "114 kap. 24 § och 9 § socialförsäkringsbalken (2010:110)",
                        "avtal eller överenskommelse, teknisk anslutning",
                        "SFB-114-9-REWRITTEN, SFB-114-24-REPEALED"),
                table.rows().get(0));
    }

    /** FACTS A3: a section that ends is noted for every rule that goes on resting on it, by a misprint too. */
    @Test
    void whatEndsWhileTheRuleGoesOnIsNoted() {
        assertEquals(
                List.of(
                        "SFB-114-9-REWRITTEN, SFB-114-24-REPEALED",
                        "SFB-114-24-REPEALED",
                        "SFB-114-24-REPEALED",
                        "SFB-114-24-REPEALED",
                        "F-1980-995-TITLE, SFB-110-24-MISPRINT, SFB-114-24-REPEALED",
                        "F-2008-975-TITLE, SFB-110-24-MISPRINT, SFB-114-24-REPEALED",
                        "SFB-110-24-MISPRINT, F-2009-555-REPEALED, SFB-114-24-REPEALED"),
                DecisionTable.of(LefiPrenumeration.asPublished(), SWEDISH).rows().stream()
                        .map(row -> row.get(6))
                        .toList());
    }

    @Test
    void whatEndsAfterTheRuleOrOutsideTheCoverageIsNot() {
        LocalDate end = LocalDate.of(2024, 2, 15);
        RegisteredProvision five = RegisteredProvision.of(
                        Books.section(5).provisions().get(0), ValidityPeriod.until(end))
                .onEnd(FIRST);
        for (ValidityPeriod rule : List.of(ValidityPeriod.ALWAYS, ValidityPeriod.until(end))) {
            for (ValidityPeriod coverage :
                    List.of(ValidityPeriod.ALWAYS, ValidityPeriod.until(end), ValidityPeriod.from(end))) {
                TextTable table = DecisionTable.of(
                        Books.bookOf(IN_CASE.withInForce(rule))
                                .coverage(coverage)
                                .addAllRegister(List.of(five))
                                .build(),
                        SWEDISH);
                boolean noted =
                        rule.equals(ValidityPeriod.ALWAYS) && coverage.end().isEmpty();
                assertEquals(noted ? "FIRST" : "", table.rows().get(0).get(6), rule + " " + coverage);
            }
        }
    }
}
