package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Statute;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Books;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Recipients;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Remedy;
import se.lefi.rules.Rule;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.ConsentStatus;
import se.lefi.rules.facts.InformationStatus;
import se.lefi.rules.facts.RuleStatus;

class ExplanationTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    private static final LegalBasis SFB_110_39 = LegalBasis.of(CitationSource.PAGE, SFB.section(110, 39));
    private static final LegalBasis SFB_114_24_AND_9 =
            LegalBasis.of(CitationSource.PAGE, SFB.section(114, 24), SFB.section(114, 9));
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "Upphävd.", "Repealed.");

    /** FACTS A1, coordination. */
    @Test
    void aPermissionSaysGroundAndMediumThenTheNotes() {
        Rule rule = Books.rule(
                        "coordination",
                        Recipients.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        SFB_110_39,
                        SFB_114_24_AND_9)
                .build();
        Permitted permitted = new Permitted(rule, List.of(NOTE));
        assertEquals(
                List.of(
                        "Får lämnas ut",
                        "Grund: 110 kap. 39 § socialförsäkringsbalken (2010:110)",
                        "Automatiserad behandling: 114 kap. 24 § och 9 § socialförsäkringsbalken (2010:110)",
                        "Anmärkning: Upphävd."),
                Explanation.of(permitted, SWEDISH));
        assertEquals(
                List.of(
                        "Permitted",
                        "Ground: chapter 110 section 39 of the Social Insurance Code (2010:110)",
                        "Automated medium: chapter 114 sections 24 and 9 of the Social Insurance Code (2010:110)",
                        "Note: Repealed."),
                Explanation.of(permitted, Locale.ENGLISH));
    }

    @Test
    void aRefusalSaysEachReasonWithItsBasisAndRemedyThenTheNotes() {
        UnmetRequirement consent = new UnmetRequirement(
                ConsentStatus.CONSENT_MISSING,
                LegalBasis.of(CitationSource.PAGE, SFB.section(114, 25)),
                Optional.of(Remedy.OBTAIN_CONSENT),
                Set.of());
        UnmetRequirement information = new UnmetRequirement(
                InformationStatus.INFORMATION_NOT_DISCLOSABLE,
                SFB_110_39,
                Optional.of(Remedy.NARROW_INFORMATION),
                EnumSet.of(InformationCategory.ADDRESS, InformationCategory.EMPLOYER));
        Refused refused = new Refused(Refusal.REQUIREMENTS_UNMET, List.of(consent, information), List.of(NOTE));
        assertEquals(
                List.of(
                        "Refused: requirements unmet",
                        "There is no consent. [chapter 114 section 25 of the Social Insurance Code (2010:110)] Remedy:"
                                + " obtain the individual's consent to disclosure to the recipient for the purpose.",
                        "Some of the information asked for may not be disclosed. (ADDRESS, EMPLOYER)"
                                + " [chapter 110 section 39 of the Social Insurance Code (2010:110)] Remedy:"
                                + " leave out the information that may not be disclosed.",
                        "Note: Repealed."),
                Explanation.of(refused, Locale.ENGLISH));
        assertEquals(
                "Samtycke saknas. [114 kap. 25 § socialförsäkringsbalken (2010:110)] Åtgärd:"
                        + " inhämta den enskildes samtycke till utlämnande till mottagaren för ändamålet.",
                Explanation.of(consent, SWEDISH));
    }

    /** DESIGN section 3: nothing that the parties do can mend a refusal without a legal basis. */
    @Test
    void whatNothingMendsHasNoRemedy() {
        DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.asPublished());
        assertEquals(
                List.of(
                        "Får inte lämnas ut: ingen rättslig grund",
                        "Ingen regel för mottagaren gäller ändamålet. [Sidan nämner inget annat utlämnande]"),
                Explanation.of(engine.decide(RuleStatus.PURPOSE_NOT_AVAILABLE, LocalDate.of(2026, 2, 1)), SWEDISH));
    }
}
