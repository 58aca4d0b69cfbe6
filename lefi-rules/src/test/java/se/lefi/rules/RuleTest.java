package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.Books.section;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.testkit.Recipients;

/** Without law no rule (DESIGN section 3). */
class RuleTest {
    private static final Recipients INSURERS = Recipients.of(OrganisationKind.INSURANCE_COMPANY);
    private static final LegalBasis CONSENT = LegalBasis.consent(CitationSource.STATUTE);
    private static final LegalBasis IN_WORDS = LegalBasis.condition(CitationSource.PAGE, "villkor", "a condition");

    @ParameterizedTest
    @ValueSource(strings = {"id", "recipients", "purpose", "ground", "mediumBasis", "agreement", "connection"})
    void nothingOfARuleThatItCannotDoWithoutMayBeMissing(String missing) {
        Rule.Builder builder = Rule.builder();
        unless(missing, "id", () -> builder.id("rule"));
        unless(missing, "recipients", () -> builder.recipients(INSURERS));
        unless(missing, "purpose", () -> builder.purpose(DisclosurePurpose.COORDINATION));
        unless(missing, "ground", () -> builder.ground(section(1)));
        unless(missing, "mediumBasis", () -> builder.mediumBasis(section(2)));
        unless(missing, "agreement", () -> builder.agreement(section(3)));
        unless(missing, "connection", () -> builder.connection(section(4)));
        IllegalStateException exception = assertThrows(IllegalStateException.class, builder::build);
        assertTrue(exception.getMessage().endsWith("[" + missing + "]"), exception.getMessage());
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
        refused(rule(CONSENT, section(2))::build, "consent", Violation.ABSENT, Invariant.CONSENT_REQUIRED_BY_GROUND);
        Rule rule = rule(CONSENT, section(2))
                .consent(ConsentRequirement.of(section(5)))
                .build();
        assertEquals(CONSENT, rule.ground());
    }

    @Test
    void aGroundInProvisionsMayAskForConsentToo() {
        Rule rule = rule(section(1), section(2))
                .consent(ConsentRequirement.of(section(5)))
                .build();
        assertEquals(List.of(Requirement.AGREEMENT, Requirement.CONNECTION, Requirement.CONSENT), rule.requirements());
    }

    /** A rule without a limit does not look at categories, so it would let out what no consent covers. */
    @Test
    void aConsentThatDoesNotImplyEverythingAsksForALimit() {
        for (InformationCategory category : InformationCategory.values()) {
            Rule.Builder unlimited = rule(CONSENT, section(2))
                    .consent(new ConsentRequirement(section(5), EnumSet.complementOf(EnumSet.of(category))));
            refused(unlimited::build, "information", Violation.ABSENT, Invariant.SCOPE_REQUIRED_BY_CONSENT);
        }
        InformationScope everything = new InformationScope(section(6), EnumSet.allOf(InformationCategory.class));
        Rule limited = rule(CONSENT, section(2))
                .consent(new ConsentRequirement(section(5), Set.of()))
                .information(everything)
                .build();
        assertEquals(Optional.of(everything), limited.information());
    }

    /** A receipt has a line for each part, the id among them. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029", "\u0000a"})
    void anIdIsOnOneLine(String id) {
        refused(() -> rule(section(1), section(2)).build().withId(id), "id", "[withheld]", Invariant.ONE_LINE);
        refused(() -> Books.bookOf().build().withId(id), "id", "[withheld]", Invariant.ONE_LINE);
    }

    @Test
    void aRuleThatWasNotToldOtherwiseIsAlwaysInForce() {
        assertEquals(ValidityPeriod.ALWAYS, rule(section(1), section(2)).build().inForce());
    }

    /** DESIGN section 4: agreement, connection, case, consent, necessity, information. */
    @Test
    void requirementsComeInTheOrderOfTheDesignEachWithItsBasis() {
        Rule rule = rule(section(1), section(2))
                .information(new InformationScope(section(8), Set.of()))
                .necessity(section(7))
                .consent(ConsentRequirement.of(section(6)))
                .caseFile(CaseRequirement.of(CaseMatter.BENEFIT, section(5)))
                .build();
        assertEquals(
                List.of("AGREEMENT", "CONNECTION", "CASE", "CONSENT", "NECESSITY", "INFORMATION"),
                rule.requirements().stream().map(Requirement::name).toList());
        assertEquals(
                List.of(section(3), section(4), section(5), section(6), section(7), section(8)),
                rule.requirements().stream()
                        .map(requirement -> rule.basisOf(requirement).orElseThrow())
                        .toList());
        Rule plain = rule(section(1), section(2)).build();
        assertEquals(List.of(Requirement.AGREEMENT, Requirement.CONNECTION), plain.requirements());
        assertEquals(Optional.empty(), plain.basisOf(Requirement.CASE));
    }

    @Test
    void aRuleForNobodyOrForACaseOfNoMatterIsRefused() {
        Consumer<Executable> empty = building -> {
            InvalidValueException exception = assertThrows(InvalidValueException.class, building);
            assertEquals(Invariant.REQUIRED, exception.violations().get(0).invariant());
        };
        empty.accept(() -> new Recipients(EnumSet.noneOf(OrganisationKind.class), Set.of()));
        empty.accept(() -> new CaseRequirement(section(1), EnumSet.noneOf(CaseMatter.class)));
    }

    private static Rule.Builder rule(LegalBasis ground, LegalBasis medium) {
        return Books.rule("rule", INSURERS, DisclosurePurpose.COORDINATION, ground, medium);
    }

    private static void unless(String missing, String field, Runnable set) {
        if (!missing.equals(field)) {
            set.run();
        }
    }

    private static void refused(Executable building, String field, String value, Invariant invariant) {
        InvalidValueException exception = assertThrows(InvalidValueException.class, building);
        assertEquals(List.of(new Violation(field, value, invariant)), exception.violations());
    }
}
