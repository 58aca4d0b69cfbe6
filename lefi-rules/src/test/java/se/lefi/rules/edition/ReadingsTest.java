package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.law.CitationSource.STATUTE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.LegalBasis;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Rule;
import se.lefi.rules.facts.Requirement;

/** What edition B reads into the law is marked as a reading; what a statute or the page says is marked as theirs. */
class ReadingsTest {
    private static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);
    private static final Predicate<Rule> ON_CONSENT = rule -> rule.ground() instanceof LegalBasis.IndividualConsent;
    private static final Predicate<Rule> OF_AUTHORITIES =
            rule -> rule.recipients().kinds().stream().allMatch(OrganisationKind::isAuthority);

    /** FACTS B2: 114:9 first point for the consent purposes; the finality principle of 114:10 is the alternative. */
    @Test
    void sfb114_9_asMediumOnConsent() {
        forEach(ON_CONSENT.and(ReadingsTest::isOfNewChapter114), rule -> {
            assertEquals(INTERPRETATION, rule.mediumBasis().source(), rule::id);
            assertNoted(rule.mediumBasis(), "114 kap. 10 §", "Chapter 114 section 10");
        });
        forEach(
                ON_CONSENT.negate().and(ReadingsTest::isOfNewChapter114),
                rule -> assertEquals(STATUTE, rule.mediumBasis().source(), rule::id));
    }

    /** FACTS A3 and B2: reconstructed, but for coordination, where it is as the page has it. */
    @Test
    void sfb114_24And9_asOldMedium() {
        Predicate<Rule> old = rule -> !isOfNewChapter114(rule);
        forEach(OF_AUTHORITIES.and(old), rule -> {
            assertEquals(INTERPRETATION, rule.mediumBasis().source(), rule::id);
            assertNoted(rule.mediumBasis(), "110 kap. 24 § och 8 §", "chapter 110 sections 24 and 8");
        });
        forEach(
                OF_AUTHORITIES.negate().and(old),
                rule -> assertEquals(
                        rule.purpose().equals(DisclosurePurpose.COORDINATION) ? PAGE : INTERPRETATION,
                        rule.mediumBasis().source(),
                        rule::id));
    }

    /** MEANING, Scope by statute: what each ground lets out is a reading of its letter. */
    @Test
    void everyScope() {
        forEach(rule -> asksFor(Requirement.INFORMATION, rule), rule -> {
            assertEquals(INTERPRETATION, basis(Requirement.INFORMATION, rule).source(), rule::id);
            assertEquals(
                    rule.ground().provisions(),
                    basis(Requirement.INFORMATION, rule).provisions(),
                    "a reading of the ground");
        });
        forEach(
                rule -> !asksFor(Requirement.INFORMATION, rule),
                rule -> assertEquals(DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE, rule.purpose(), rule::id));
    }

    /** FACTS B1 says "if needed" of SFB 110:39 and 1980:995, and of no other ground. */
    @Test
    void necessityWhereTheGroundDoesNotSay() {
        Predicate<Rule> saysSo = onStatute("1980:995").or(onStatute("2010:110"));
        forEach(
                saysSo,
                rule -> assertEquals(rule.ground().withSource(STATUTE), basis(Requirement.NECESSITY, rule), rule::id));
        forEach(
                saysSo.negate(),
                rule -> assertEquals(
                        INTERPRETATION, basis(Requirement.NECESSITY, rule).source(), rule::id));
    }

    /** FACTS B1: 1980:995 says "if needed there in a case"; what is read into it: {@link RefusalsByFactsTest}. */
    @Test
    void casesUnder1980_995() {
        forEach(
                onStatute("1980:995"),
                rule -> assertEquals(rule.ground().withSource(STATUTE), basis(Requirement.CASE, rule), rule::id));
        forEach(
                OF_AUTHORITIES.and(onStatute("1980:995").negate()),
                rule -> assertEquals(PageConditions.AUTHORITY_HAS_CASE, basis(Requirement.CASE, rule), rule::id));
    }

    /** FACTS B3: that authorities pay nothing is a reading. */
    @Test
    void groundsConsentsAndFees() {
        forEach(rule -> true, rule -> {
            assertEquals(STATUTE, rule.ground().source(), rule::id);
            rule.fee()
                    .map(FeeBasis::basis)
                    .map(LegalBasis::source)
                    .ifPresent(source ->
                            assertEquals(OF_AUTHORITIES.test(rule) ? INTERPRETATION : STATUTE, source, rule::id));
        });
        forEach(ON_CONSENT, rule -> assertEquals(rule.ground(), basis(Requirement.CONSENT, rule), rule::id));
    }

    /** FACTS A1 and A2: an avtal for insurers, an överenskommelse for authorities. */
    @ParameterizedTest
    @EnumSource
    void agreementAndConnectionAreThoseOfTheRecipientsHeading(Edition edition) {
        for (Rule rule : edition.book().rules()) {
            boolean authority = OF_AUTHORITIES.test(rule);
            assertEquals(
                    authority ? PageConditions.AUTHORITY_AGREEMENT : PageConditions.INSURER_AGREEMENT,
                    basis(Requirement.AGREEMENT, rule));
            assertEquals(
                    authority ? PageConditions.AUTHORITY_CONNECTION : PageConditions.INSURER_CONNECTION,
                    basis(Requirement.CONNECTION, rule));
        }
    }

    private static void forEach(Predicate<Rule> some, Consumer<Rule> check) {
        List<Rule> rules =
                LefiPrenumeration.byStatute().rules().stream().filter(some).toList();
        assertTrue(!rules.isEmpty());
        rules.forEach(check);
    }

    private static Predicate<Rule> onStatute(String sfsNumber) {
        return rule -> rule.ground().provisions().get(0).statute().sfsNumber().equals(sfsNumber);
    }

    private static boolean isOfNewChapter114(Rule rule) {
        return rule.inForce()
                .from()
                .filter(day -> !day.isBefore(NEW_CHAPTER_114))
                .isPresent();
    }

    private static boolean asksFor(Requirement requirement, Rule rule) {
        return rule.conditions().asksFor(requirement);
    }

    private static LegalBasis basis(Requirement requirement, Rule rule) {
        return rule.conditions().basisOf(requirement).orElseThrow();
    }

    private static void assertNoted(LegalBasis basis, String swedish, String english) {
        assertTrue(
                basis.notes().stream()
                        .anyMatch(note -> note.text().swedish().contains(swedish)
                                && note.text().english().contains(english)),
                () -> basis.notes().toString());
    }
}
