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
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Books;
import se.lefi.rules.Permitted;
import se.lefi.rules.RecipientScope;
import se.lefi.rules.Refusal;
import se.lefi.rules.Refused;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.UnmetRequirement;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

class ExplanationTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    private static final LegalBasis SFB_110_39 = LegalBasis.of(CitationSource.PAGE, SFB.section(110, 39));
    private static final LegalBasis SFB_114_24_AND_9 =
            LegalBasis.of(CitationSource.PAGE, SFB.section(114, 24), SFB.section(114, 9));
    private static final RecipientType COMPANY = RecipientType.of(OrganisationKind.INSURANCE_COMPANY);
    private static final RecipientType COURT =
            RecipientType.of(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);
    private static final RecipientType OTHER = RecipientType.of(OrganisationKind.OTHER);
    private static final EditorialNote NOTE = EditorialNote.of("NOTE", "Upphävd.", "Repealed.");

    /** FACTS A1, coordination. */
    @Test
    void aPermissionSaysGroundAndMediumThenTheNotes() {
        Rule rule = Books.rule(
                        "coordination",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        SFB_110_39,
                        SFB_114_24_AND_9)
                .build();
        Permitted permitted = new Permitted(rule, Set.of(), List.of(), List.of(NOTE));
        assertEquals(
                List.of(
                        "Får lämnas ut",
                        "Grund: 110 kap. 39 § socialförsäkringsbalken (2010:110)",
                        "Medium för automatiserad behandling: 114 kap. 24 § och 9 § socialförsäkringsbalken (2010:110)",
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
        UnmetRequirement consent = UnmetRequirement.of(
                Status.CONSENT_MISSING,
                LegalBasis.of(CitationSource.PAGE, SFB.section(114, 25)),
                Requirement.CONSENT.remedy(),
                Set.of());
        UnmetRequirement information = UnmetRequirement.of(
                Status.INFORMATION_NOT_DISCLOSABLE,
                SFB_110_39,
                Requirement.INFORMATION.remedy(),
                EnumSet.of(InformationCategory.ADDRESS, InformationCategory.EMPLOYER));
        Refused refused = new Refused(Refusal.REQUIREMENTS_UNMET, List.of(consent, information), List.of(NOTE));
        assertEquals(
                List.of(
                        "Refused: requirements unmet",
                        "There is no consent. [chapter 114 section 25 of the Social Insurance Code (2010:110)] Remedy:"
                                + " obtain the individual's consent to disclosure to the recipient for the purpose.",
                        "Some of the information asked for may not be disclosed. (address, employer)"
                                + " [chapter 110 section 39 of the Social Insurance Code (2010:110)] Remedy:"
                                + " leave out the information that may not be disclosed.",
                        "Note: Repealed."),
                Explanation.of(refused, Locale.ENGLISH));
        assertEquals(
                "Samtycke saknas. [114 kap. 25 § socialförsäkringsbalken (2010:110)] Åtgärd:"
                        + " inhämta den enskildes samtycke till utlämnande till mottagaren för ändamålet.",
                Explanation.of(consent, SWEDISH));
        assertEquals(
                "Några av de begärda uppgifterna får inte lämnas ut. (adress, arbetsgivare)"
                        + " [110 kap. 39 § socialförsäkringsbalken (2010:110)] Åtgärd:"
                        + " begär inte de uppgifter som inte får lämnas ut.",
                Explanation.of(information, SWEDISH));
    }

    /** FACTS A4: the page says nothing of the ground's nature; its fee model applies from 2013-01-01. */
    @Test
    void aPermissionOfThePageSaysItsFeeModel() {
        assertEquals(
                List.of(
                        "Permitted",
                        "Ground: chapter 110 section 39 of the Social Insurance Code (2010:110)",
                        "Automated medium: chapter 114 sections 24 and 9 of the Social Insurance Code (2010:110)",
                        "Fee: may be charged, from 2013-01-01"
                                + " [Fee model of LEFI Prenumeration: the prices apply from 1 January 2013]"),
                Explanation.of(permitted(Books.AS_PUBLISHED, COMPANY, DisclosurePurpose.COORDINATION), Locale.ENGLISH));
    }

    /** FACTS B1 to B4: a duty to an authority is free of charge. */
    @Test
    void aPermissionByStatuteSaysWhatItsGroundDoesAndTheFee() {
        assertEquals(
                List.of(
                        "Permitted",
                        "Ground: section 2 of the Ordinance (1980:995)",
                        "Nature of the ground: a duty, the agency has to disclose",
                        "Automated medium: chapter 114 section 9 item 1 of the Social Insurance Code (2010:110)",
                        "Fee: free of charge, from 2024-02-15 [section 8 of the Ordinance (2024:14)]"),
                Explanation.of(permitted(Books.BY_STATUTE, COURT, DisclosurePurpose.AUTHORITY_CASE), Locale.ENGLISH));
    }

    /** FACTS B2: on consent, 114:9 first point is a reading; what lifts secrecy is not, nor is the fee (B3). */
    @Test
    void aMediumThatIsAReadingIsMarkedAsOne() {
        assertEquals(
                List.of(
                        "Får lämnas ut",
                        "Grund: den enskildes samtycke, 10 kap. 1 § och 12 kap. 2 §"
                                + " offentlighets- och sekretesslagen (2009:400)",
                        "Grundens art: samtycke, den enskilde häver sekretessen",
                        "Medium för automatiserad behandling: 114 kap. 9 § 1 p. socialförsäkringsbalken (2010:110)"
                                + " (tolkning)",
                        "Avgift: får tas ut, från 2024-02-15 [114 kap. 16 § socialförsäkringsbalken (2010:110)"
                                + " och 8 § förordningen (2024:14)]"),
                Explanation.of(permitted(Books.BY_STATUTE, COMPANY, DisclosurePurpose.RISK_ASSESSMENT), SWEDISH));
    }

    @Test
    void aGroundAndABasisOfARequirementThatAreReadingsAreMarkedAsSuch() {
        LegalBasis reading = LegalBasis.of(CitationSource.INTERPRETATION, SFB.section(110, 39));
        Rule rule = Books.rule(
                        "r",
                        RecipientScope.of(OrganisationKind.INSURANCE_COMPANY),
                        DisclosurePurpose.COORDINATION,
                        reading,
                        SFB_110_39)
                .build();
        assertEquals(
                "Ground: chapter 110 section 39 of the Social Insurance Code (2010:110) (a reading)",
                Explanation.of(new Permitted(rule, Set.of(), List.of(), List.of()), Locale.ENGLISH).get(1));
        UnmetRequirement unmet =
                UnmetRequirement.of(Status.CONSENT_MISSING, reading, Requirement.CONSENT.remedy(), Set.of());
        assertEquals(
                "Samtycke saknas. [110 kap. 39 § socialförsäkringsbalken (2010:110) (tolkning)] Åtgärd:"
                        + " inhämta den enskildes samtycke till utlämnande till mottagaren för ändamålet.",
                Explanation.of(unmet, SWEDISH));
    }

    /** MEANING, The answer: nothing that the parties do can mend a refusal without a legal basis. */
    @Test
    void whatNothingMendsHasNoRemedy() {
        assertEquals(
                List.of(
                        "Får inte lämnas ut: ingen rättslig grund",
                        "Ingen regel ger mottagaren uppgifter för ändamålet. [Sidan nämner inget annat utlämnande]"),
                Explanation.of(refusal(Books.AS_PUBLISHED, COURT, LocalDate.of(2026, 2, 1)), SWEDISH));
    }

    /** FACTS, Edition B: that nothing else is permitted is a reading; the day after the last that was checked is noted. */
    @Test
    void aRefusalByStatuteOnADayThatWasNotChecked() {
        assertEquals(
                List.of(
                        "Får inte lämnas ut: ingen rättslig grund",
                        "Ingen regel omfattar detta slag av mottagare."
                                + " [Utgåvan omfattar inget annat utlämnande (tolkning)]",
                        "Anmärkning: Gällande rätt har kontrollerats till och med 2026-02-27, inte för beslutsdagen."),
                Explanation.of(refusal(Books.BY_STATUTE, OTHER, LocalDate.of(2026, 2, 28)), SWEDISH));
    }

    /** The rule of the first day of the new chapter 114, all of it met. */
    private static Permitted permitted(Books book, RecipientType recipient, DisclosurePurpose purpose) {
        RuleMatch match = book.engine().match(recipient, purpose, LocalDate.of(2024, 2, 15));
        return new Permitted(match.rule().orElseThrow(), Set.of(), List.of(), List.of());
    }

    private static Refused refusal(Books book, RecipientType recipient, LocalDate day) {
        return book.engine()
                .match(recipient, DisclosurePurpose.COORDINATION, day)
                .refusal()
                .orElseThrow();
    }
}
