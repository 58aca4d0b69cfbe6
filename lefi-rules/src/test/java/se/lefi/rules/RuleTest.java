package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.Books.section;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Requirement;

/** Without law no rule. */
class RuleTest {
    private static final RecipientScope INSURERS = RecipientScope.of(OrganisationKind.INSURANCE_COMPANY);
    private static final LegalBasis CONSENT = LegalBasis.consent(CitationSource.STATUTE);
    private static final LegalBasis IN_WORDS = LegalBasis.condition(CitationSource.PAGE, "villkor", "a condition");

    @Test
    void aBuilderThatWasToldNothingSaysWhatIsMissing() {
        String message = assertThrows(
                        IllegalStateException.class, () -> Rule.builder().build())
                .getMessage();
        assertTrue(message.endsWith("[id, recipients, purpose, ground, mediumBasis, conditions]"), message);
    }

    @Test
    void aGroundInWordsIsNoLegalBasis() {
        refused(rule(IN_WORDS, section(2))::build, "ground", "villkor", Invariant.PROVISIONS_CITED);
    }

    @Test
    void aMediumThatIsNoProvisionIsRefused() {
        refused(rule(section(1), IN_WORDS)::build, "mediumBasis", "villkor", Invariant.PROVISIONS_CITED);
        refused(rule(section(1), CONSENT)::build, "mediumBasis", "den enskildes samtycke", Invariant.PROVISIONS_CITED);
    }

    @Test
    void aGroundOfConsentAsksForConsent() {
        refused(
                rule(CONSENT, section(2))::build,
                "conditions",
                "[AGREEMENT, CONNECTION]",
                Invariant.CONSENT_REQUIRED_BY_GROUND);
        Conditions.Builder consent = Conditions.builder().require(Requirement.CONSENT, section(5));
        assertEquals(CONSENT, rule(CONSENT, section(2), consent).build().ground());
        assertEquals(section(1), rule(section(1), section(2), consent).build().ground());
    }

    /** A receipt has a line for each part, the id among them. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029", "\u0000a"})
    void anIdIsOnOneLine(String id) {
        refused(() -> rule(section(1), section(2)).build().withId(id), "id", "[withheld]", Invariant.ONE_LINE);
        RuleBook book = Books.bookOf().build();
        refused(() -> book.withVersion(id), "version", "[withheld]", Invariant.ONE_LINE);
        refused(
                () -> RuleBook.builder()
                        .id(id)
                        .title(book.title())
                        .defaultBasis(section(1))
                        .build(),
                "id",
                "[withheld]",
                Invariant.ONE_LINE);
    }

    @Test
    void whatARuleWasNotTold() {
        Rule rule = rule(section(1), section(2)).build();
        assertEquals(ValidityPeriod.ALWAYS, rule.inForce());
        assertEquals(Optional.empty(), rule.legalEffect());
        assertEquals(Optional.empty(), rule.fee());
    }

    /** A wither makes a rule that keeps the rules. */
    @Test
    void anAmendedRuleIsChecked() {
        Rule rule = rule(section(1), section(2)).build();
        assertEquals(section(9), rule.withGround(section(9)).ground());
        assertEquals(rule, rule.withGround(section(9)).withGround(section(1)));
        refused(() -> rule.withGround(IN_WORDS), "ground", "villkor", Invariant.PROVISIONS_CITED);
        refused(() -> rule.withMediumBasis(IN_WORDS), "mediumBasis", "villkor", Invariant.PROVISIONS_CITED);
        Rule onConsent = rule.withConditions(Conditions.builder()
                        .require(Requirement.CONSENT, section(5))
                        .build())
                .withGround(CONSENT);
        refused(
                () -> onConsent.withConditions(Conditions.builder().build()),
                "conditions",
                "[]",
                Invariant.CONSENT_REQUIRED_BY_GROUND);
    }

    private static Rule.Builder rule(LegalBasis ground, LegalBasis medium) {
        return rule(ground, medium, Books.conditions());
    }

    private static Rule.Builder rule(LegalBasis ground, LegalBasis medium, Conditions.Builder conditions) {
        return Books.rule("rule", INSURERS, DisclosurePurpose.COORDINATION, ground, medium, conditions);
    }

    private static void refused(Executable building, String field, String value, Invariant invariant) {
        InvalidValueException exception = assertThrows(InvalidValueException.class, building);
        assertEquals(List.of(new Violation(field, value, invariant)), exception.violations());
    }
}
