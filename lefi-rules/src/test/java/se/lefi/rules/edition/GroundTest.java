package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.organisation.OrganisationKind.INSURANCE_COMPANY;
import static se.lefi.organisation.OrganisationKind.STATE_AUTHORITY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.ConsentRequirement;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.CaseRequirement;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.GroundNature;
import se.lefi.rules.InformationScope;
import se.lefi.rules.Recipients;
import se.lefi.rules.Rule;
import se.lefi.rules.edition.Media.Medium;

/** A line of FACTS B1 becomes a rule for each medium of FACTS B2 that is in force beside it. */
class GroundTest {
    private static final LocalDate TURN = LocalDate.of(2024, 2, 15);
    private static final LocalDate START = LocalDate.of(2011, 1, 1);
    private static final Medium OLD = new Medium(ValidityPeriod.until(TURN), Books.section(2), Optional.empty());
    private static final Medium NEW =
            new Medium(ValidityPeriod.from(TURN), Books.section(3), Optional.of(FeeBasis.BY_STATUTE));

    @Test
    void aGroundHasARuleInEachMediumsDays() {
        List<Rule> rules = ground(INSURANCE_COMPANY, ValidityPeriod.from(START))
                .on(List.of(OLD, NEW))
                .toList();
        assertEquals(
                List.of("G-BEFORE-2024-02-15", "G-FROM-2024-02-15"),
                rules.stream().map(Rule::id).toList());
        assertEquals(
                List.of(ValidityPeriod.between(START, TURN), ValidityPeriod.from(TURN)),
                rules.stream().map(Rule::inForce).toList());
        assertEquals(
                List.of(OLD.basis(), NEW.basis()),
                rules.stream().map(Rule::mediumBasis).toList());
        assertEquals(
                List.of(OLD.fee(), NEW.fee()), rules.stream().map(Rule::fee).toList());
        assertTrue(rules.stream().allMatch(rule -> rule.ground().equals(Books.section(1))));
    }

    @Test
    void aMediumThatBeginsWhereTheGroundEndsIsNotBesideIt() {
        List<Rule> rules = ground(INSURANCE_COMPANY, ValidityPeriod.until(TURN))
                .on(List.of(OLD, NEW))
                .toList();
        assertEquals(
                List.of("G-BEFORE-2024-02-15"), rules.stream().map(Rule::id).toList());
    }

    /** FACTS A1 and A2: an avtal for insurers, an överenskommelse for authorities. */
    @Test
    void agreementAndConnectionAreThoseOfTheRecipientsHeading() {
        Rule insurer = rule(ground(INSURANCE_COMPANY, ValidityPeriod.ALWAYS));
        Rule authority = rule(ground(STATE_AUTHORITY, ValidityPeriod.ALWAYS));
        assertEquals(PageConditions.INSURER_AGREEMENT, insurer.agreement());
        assertEquals(PageConditions.INSURER_CONNECTION, insurer.connection());
        assertEquals(PageConditions.AUTHORITY_AGREEMENT, authority.agreement());
        assertEquals(PageConditions.AUTHORITY_CONNECTION, authority.connection());
    }

    @Test
    void asksForWhatTheLineSays() {
        Set<InformationCategory> address = EnumSet.of(InformationCategory.ADDRESS);
        Rule rule = rule(ground(STATE_AUTHORITY, ValidityPeriod.ALWAYS)
                .nature(GroundNature.DUTY)
                .inCase(Books.section(4), CaseMatter.BENEFIT)
                .onConsentCovering(address)
                .neededBy(Books.section(5))
                .letsOut(address));
        assertEquals(Optional.of(GroundNature.DUTY), rule.nature());
        assertEquals(Optional.of(CaseRequirement.of(CaseMatter.BENEFIT, Books.section(4))), rule.caseFile());
        assertEquals(Optional.of(new ConsentRequirement(Books.section(1), address)), rule.consent());
        assertEquals(Optional.of(Books.section(5)), rule.necessity());
        LegalBasis reading = LegalBasis.of(
                CitationSource.INTERPRETATION, Books.section(1).provisions().get(0));
        assertEquals(Optional.of(new InformationScope(reading, address)), rule.information());
    }

    /** DESIGN section 4: necessity is asked for throughout the edition, by a reading where the ground does not say so. */
    @Test
    void needIsStatedByReadingWhereTheLineDoesNotSay() {
        Rule rule = rule(ground(INSURANCE_COMPANY, ValidityPeriod.ALWAYS));
        assertEquals(
                CitationSource.INTERPRETATION, rule.necessity().orElseThrow().source());
        assertEquals(Optional.empty(), rule.caseFile());
        assertEquals(Optional.empty(), rule.consent());
        assertEquals(Optional.empty(), rule.information());
    }

    private static Ground ground(OrganisationKind kind, ValidityPeriod inForce) {
        return Ground.of("G", Recipients.of(kind), DisclosurePurpose.COORDINATION, inForce, Books.section(1));
    }

    private static Rule rule(Ground ground) {
        return ground.on(List.of(NEW)).findFirst().orElseThrow();
    }
}
