package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.law.CitationSource.STATUTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;

/** What edition B reads into the law is marked as a reading; what a statute or the page says is marked as theirs. */
class ReadingsTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final LocalDate OLD = LocalDate.of(2024, 2, 14);
    private static final LocalDate NEW = LocalDate.of(2024, 2, 15);

    private static final Organisation COMPANY = recipient(OrganisationKind.INSURANCE_COMPANY, null);
    private static final Organisation COURT = recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);
    private static final Organisation POLICE =
            recipient(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.POLICE_AUTHORITY);
    private static final Organisation BOARD =
            recipient(OrganisationKind.MUNICIPAL_AUTHORITY, AuthorityFunction.SOCIAL_WELFARE_BOARD);
    private static final List<DisclosurePurpose> ON_CONSENT = List.of(
            DisclosurePurpose.RISK_ASSESSMENT, DisclosurePurpose.PENSION_FORECAST, DisclosurePurpose.CLAIMS_SETTLEMENT);

    /** FACTS B2: 114:9 first point for the consent purposes; the finality principle of 114:10 is the alternative. */
    @Test
    void sfb114_9_asMediumOnConsent() {
        for (DisclosurePurpose purpose : ON_CONSENT) {
            LegalBasis medium = rule(COMPANY, purpose, NEW).mediumBasis();
            assertEquals(INTERPRETATION, medium.source());
            assertNoted(medium, "114 kap. 10 §", "chapter 114 section 10");
            assertEquals(PAGE, rule(COMPANY, purpose, OLD).mediumBasis().source());
        }
        assertEquals(
                STATUTE,
                rule(COMPANY, DisclosurePurpose.COORDINATION, NEW).mediumBasis().source());
        assertEquals(
                STATUTE,
                rule(COURT, DisclosurePurpose.AUTHORITY_CASE, NEW).mediumBasis().source());
    }

    /** FACTS A3 and B2: the page prints 110 kap., and its old content is known through the page only. */
    @Test
    void sfb114_24And8_asOldMediumOfAuthorities() {
        LegalBasis medium =
                rule(BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE, OLD).mediumBasis();
        assertEquals(INTERPRETATION, medium.source());
        assertNoted(medium, "110 kap. 24 § och 8 §", "chapter 110 sections 24 and 8");
        assertEquals(
                PAGE,
                rule(COMPANY, DisclosurePurpose.COORDINATION, OLD).mediumBasis().source());
    }

    /** DESIGN section 7: what each ground lets out is a reading of its letter. */
    @Test
    void everyScope() {
        for (Rule rule : LefiPrenumeration.byStatute().rules()) {
            if (!rule.purpose().equals(DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE)) {
                LegalBasis scope = rule.information().orElseThrow().basis();
                assertEquals(INTERPRETATION, scope.source(), rule::id);
                assertEquals(rule.ground().provisions(), scope.provisions(), "a reading of the ground");
            }
        }
    }

    /** FACTS B1 says "if needed" of SFB 110:39 and 1980:995, and of no other ground. */
    @Test
    void necessityWhereTheGroundDoesNotSay() {
        for (LocalDate day : List.of(OLD, NEW)) {
            assertEquals(STATUTE, necessity(COMPANY, DisclosurePurpose.COORDINATION, day));
            assertEquals(STATUTE, necessity(COURT, DisclosurePurpose.AUTHORITY_CASE, day));
            assertEquals(STATUTE, necessity(POLICE, DisclosurePurpose.AUTHORITY_CASE, day));
            assertEquals(INTERPRETATION, necessity(BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE, day));
            for (DisclosurePurpose purpose : ON_CONSENT) {
                assertEquals(INTERPRETATION, necessity(COMPANY, purpose, day));
            }
        }
    }

    /** FACTS B1: 1980:995 says "if needed there in a case"; open, and about the very person, is read into it. */
    @Test
    void casesUnder1980_995() {
        for (LocalDate day : List.of(OLD, NEW)) {
            for (Organisation authority : List.of(COURT, POLICE)) {
                Rule rule = rule(authority, DisclosurePurpose.AUTHORITY_CASE, day);
                LegalBasis basis = rule.caseFile().orElseThrow().basis();
                assertEquals(INTERPRETATION, basis.source());
                assertEquals(rule.ground().provisions(), basis.provisions(), "a reading of the ground");
            }
            Rule rule = rule(BOARD, DisclosurePurpose.SOCIAL_SERVICES_CASE, day);
            assertEquals(PAGE, rule.caseFile().orElseThrow().basis().source(), "FACTS A2");
        }
    }

    /** FACTS B1: an intermediary is not named in SFB 110:39; a reading, marked as such. */
    @Test
    void sfb110_39_doesNotNameIntermediaries() {
        Organisation intermediary = recipient(OrganisationKind.INSURANCE_INTERMEDIARY, null);
        ByStatuteEvidence good = ByStatuteEvidence.good(intermediary, DisclosurePurpose.COORDINATION, OLD);
        for (LocalDate day : List.of(OLD, NEW)) {
            Refused refused = (Refused) ENGINE.decide(good.request(intermediary, DisclosurePurpose.COORDINATION, day));
            assertEquals("PURPOSE_NOT_AVAILABLE", refused.unmet().get(0).code());
            assertEquals(INTERPRETATION, refused.unmet().get(0).basis().source());
        }
    }

    @Test
    void groundsAndFeesAreTheStatutesOwnWords() {
        for (Rule rule : LefiPrenumeration.byStatute().rules()) {
            assertEquals(STATUTE, rule.ground().source(), rule::id);
            assertFalse(
                    rule.fee()
                            .map(FeeBasis::basis)
                            .filter(basis -> basis.source() != STATUTE)
                            .isPresent(),
                    rule::id);
        }
    }

    private static Rule rule(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return ENGINE.ruleFor(recipient.kind(), recipient.function(), purpose, day)
                .orElseThrow();
    }

    private static CitationSource necessity(Organisation recipient, DisclosurePurpose purpose, LocalDate day) {
        return rule(recipient, purpose, day).necessity().orElseThrow().source();
    }

    private static void assertNoted(LegalBasis basis, String swedish, String english) {
        assertTrue(
                basis.notes().stream()
                        .map(EditorialNote::text)
                        .anyMatch(text -> text.swedish().contains(swedish)
                                && text.english().contains(english)),
                () -> basis.notes().toString());
    }

    private static Organisation recipient(OrganisationKind kind, @Nullable AuthorityFunction function) {
        return ByStatuteSpace.recipient(kind, Optional.ofNullable(function));
    }
}
