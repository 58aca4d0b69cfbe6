package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import se.lefi.rules.facts.Conditions;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

class ExplanationTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    private static final LegalBasis SFB_110_39 = LegalBasis.of(CitationSource.PAGE, SFB.section(110, 39));
    private static final LegalBasis SFB_114_24_AND_9 =
            LegalBasis.of(CitationSource.PAGE, SFB.section(114, 24), SFB.section(114, 9));
    private static final RecipientType COMPANY = RecipientType.of(OrganisationKind.INSURANCE_COMPANY);
    private static final RecipientType INTERMEDIARY = RecipientType.of(OrganisationKind.INSURANCE_INTERMEDIARY);
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
                        "Refused: at least one requirement is not met",
                        "There is no consent. [chapter 114 section 25 of the Social Insurance Code (2010:110)] Remedy:"
                                + " obtain the individual's consent that the information is disclosed to the recipient for the purpose.",
                        "The request includes information that may not be disclosed (address, employer)."
                                + " [chapter 110 section 39 of the Social Insurance Code (2010:110)] Remedy:"
                                + " limit the request to information that may be disclosed.",
                        "Note: Repealed."),
                Explanation.of(refused, Locale.ENGLISH));
        assertEquals(
                "Samtycke saknas. [114 kap. 25 § socialförsäkringsbalken (2010:110)] Åtgärd:"
                        + " inhämta den enskildes samtycke till att uppgifterna lämnas ut till mottagaren för ändamålet.",
                Explanation.of(consent, SWEDISH));
        assertEquals(
                "Begäran omfattar uppgifter som inte får lämnas ut (adress, arbetsgivare)."
                        + " [110 kap. 39 § socialförsäkringsbalken (2010:110)] Åtgärd:"
                        + " begränsa begäran till uppgifter som får lämnas ut.",
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
                        "Fee: may be charged, from 1 January 2013"
                                + " [Fee model of LEFI Prenumeration: the prices apply from 1 January 2013]"),
                Explanation.of(permitted(Books.AS_PUBLISHED, COMPANY, DisclosurePurpose.COORDINATION), Locale.ENGLISH));
    }

    /**
     * FACTS B1 to B4: a duty to an authority is read to be free of charge; from 2024-02-15 the second leg is the basis for the
     * processing.
     */
    @Test
    void aPermissionByStatuteSaysWhatItsGroundDoesAndTheFee() {
        assertEquals(
                List.of(
                        "Permitted",
                        "Ground: section 2 of the Ordinance (1980:995)",
                        "Nature of the ground: a duty, the agency has to disclose and the secrecy between authorities"
                                + " is lifted (OSL 10:28)",
                        "Basis for the processing: chapter 114 section 9 item 1 of the Social Insurance Code (2010:110)",
                        "Fee: free of charge, from 15 February 2024 [section 8 of the Ordinance (2024:14) (a reading)]"),
                Explanation.of(permitted(Books.BY_STATUTE, COURT, DisclosurePurpose.AUTHORITY_CASE), Locale.ENGLISH));
        assertEquals(
                List.of(
                        "Får lämnas ut",
                        "Grund: 2 § förordningen (1980:995)",
                        "Grundens art: uppgiftsskyldighet, myndigheten ska lämna ut uppgifterna och sekretessen mellan"
                                + " myndigheter bryts (10 kap. 28 § OSL)",
                        "Stöd för behandlingen: 114 kap. 9 § 1 p. socialförsäkringsbalken (2010:110)",
                        "Avgift: ingen, fr.o.m. 15 februari 2024 [8 § förordningen (2024:14) (tolkning)]"),
                Explanation.of(permitted(Books.BY_STATUTE, COURT, DisclosurePurpose.AUTHORITY_CASE), SWEDISH));
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
                        "Stöd för behandlingen: 114 kap. 9 § 1 p. socialförsäkringsbalken (2010:110)" + " (tolkning)",
                        "Avgift: får tas ut, fr.o.m. 15 februari 2024 [114 kap. 16 § socialförsäkringsbalken (2010:110)"
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
                Explanation.of(new Permitted(rule, Set.of(), List.of(), List.of()), Locale.ENGLISH)
                        .get(1));
        UnmetRequirement unmet =
                UnmetRequirement.of(Status.CONSENT_MISSING, reading, Requirement.CONSENT.remedy(), Set.of());
        assertEquals(
                "Samtycke saknas. [110 kap. 39 § socialförsäkringsbalken (2010:110) (tolkning)] Åtgärd:"
                        + " inhämta den enskildes samtycke till att uppgifterna lämnas ut till mottagaren för ändamålet.",
                Explanation.of(unmet, SWEDISH));
    }

    /**
     * MEANING, The answer: nothing that the parties do can mend a refusal without a legal basis. FACTS A2: that the page permits
     * nothing else is a reading.
     */
    @Test
    void whatNothingMendsHasNoRemedy() {
        assertEquals(
                List.of(
                        "Får inte lämnas ut: ingen rättslig grund i utgåvan",
                        "Utgåvan har ingen regel som ger mottagaren uppgifter för ändamålet."
                                + " [Sidan nämner inget sådant utlämnande (tolkning)]"),
                Explanation.of(refusal(Books.AS_PUBLISHED, COURT, LocalDate.of(2026, 2, 1)), SWEDISH));
    }

    /** FACTS, Closure: secrecy holds where no ground lifts it; the day after the last that was checked is noted. */
    @Test
    void aRefusalByStatuteOnADayThatWasNotChecked() {
        assertEquals(
                List.of(
                        "Får inte lämnas ut: ingen rättslig grund i utgåvan",
                        "Utgåvan har ingen regel för detta slag av mottagare."
                                + " [28 kap. 1 § offentlighets- och sekretesslagen (2009:400)]",
                        "Anmärkning: Gällande rätt har kontrollerats t.o.m. 27 april 2026, inte för beslutsdagen."),
                Explanation.of(refusal(Books.BY_STATUTE, OTHER, LocalDate.of(2026, 4, 28)), SWEDISH));
        assertEquals(
                2,
                Explanation.of(refusal(Books.BY_STATUTE, OTHER, LocalDate.of(2026, 4, 27)), SWEDISH)
                        .size());
    }

    /** FACTS A3: in force or not is said first, from the day on which 114:24 ceased to apply and not the day before. */
    @Test
    void aPermissionOnRepealedLawSaysSoFirst() {
        LocalDate day = LocalDate.of(2024, 2, 15);
        assertEquals(
                "Får lämnas ut",
                firstLine(Books.AS_PUBLISHED, COMPANY, DisclosurePurpose.COORDINATION, day.minusDays(1), SWEDISH));
        assertEquals(
                "Får lämnas ut, men vilar på lagrum som inte gäller på beslutsdagen:"
                        + " 114 kap. 24 § socialförsäkringsbalken (2010:110) upphörde att gälla den 15 februari 2024 (SFS 2024:13)",
                firstLine(Books.AS_PUBLISHED, COMPANY, DisclosurePurpose.COORDINATION, day, SWEDISH));
        assertEquals(
                "Permitted, but rests on sections that are not in force on the date: chapter 114 section 24"
                        + " of the Social Insurance Code (2010:110) ceased to apply on 15 February 2024 (SFS 2024:13)",
                firstLine(Books.AS_PUBLISHED, COMPANY, DisclosurePurpose.COORDINATION, day, Locale.ENGLISH));
        assertEquals(
                "Permitted", firstLine(Books.BY_STATUTE, COURT, DisclosurePurpose.AUTHORITY_CASE, day, Locale.ENGLISH));
    }

    /** FACTS A3: that 110:24 is a misprint for 114:24 is a reading, and shown as one. */
    @Test
    void whatAMisprintIsReadToMeanIsMarkedAsAReadingInTheFirstLine() {
        LocalDate day = LocalDate.of(2024, 2, 15);
        assertEquals(
                "Får lämnas ut",
                firstLine(Books.AS_PUBLISHED, COURT, DisclosurePurpose.AUTHORITY_CASE, day.minusDays(1), SWEDISH));
        assertEquals(
                "Får lämnas ut, men vilar på lagrum som inte gäller på beslutsdagen: 114 kap. 24 §"
                        + " socialförsäkringsbalken (2010:110) (tolkning) upphörde att gälla den 15 februari 2024 (SFS 2024:13)",
                firstLine(Books.AS_PUBLISHED, COURT, DisclosurePurpose.AUTHORITY_CASE, day, SWEDISH));
    }

    /** FACTS B5: a permission says nothing about protected addresses, and says so beside ADDRESS. */
    @Test
    void whatMayGoOutIsSaidAndThatAddressesMayBeProtected() {
        Rule rule = permitted(Books.BY_STATUTE, COMPANY, DisclosurePurpose.RISK_ASSESSMENT)
                .rule();
        List<String> lines = Explanation.of(
                new Permitted(
                        rule, Set.of(InformationCategory.EMPLOYER, InformationCategory.ADDRESS), List.of(), List.of()),
                SWEDISH);
        assertEquals(
                List.of(
                        "Får omfatta: adress (skyddad adress prövas särskilt, 21 kap. 3 § offentlighets- och sekretesslagen), arbetsgivare"),
                lines.stream().filter(line -> line.startsWith("Får omfatta")).toList());
    }

    /** FACTS B2: the refusal names the rules and when they are in force, both ends inclusive in print. */
    @Test
    void aRefusalForWantOfALawInForceSaysWhenItIs() {
        List<String> lines = Explanation.of(
                match(Books.BY_STATUTE, INTERMEDIARY, DisclosurePurpose.CLAIMS_SETTLEMENT, LocalDate.of(2024, 2, 14))
                        .refusal()
                        .orElseThrow(),
                SWEDISH);
        assertEquals("Får inte lämnas ut: ingen rättslig grund i utgåvan", lines.get(0));
        assertTrue(
                lines.get(1)
                        .contains(" Regeln gäller: den enskildes samtycke, 10 kap. 1 § och 12 kap. 2 §"
                                + " offentlighets- och sekretesslagen (2009:400) fr.o.m. 15 februari 2024. Utgåvan utelämnar:"
                                + " Försäkringsförmedlare enligt den äldre 114 kap. 26 § SFB. "),
                lines::toString);
    }

    /** MEANING, Rule: the one remedy of a refusal without a rule. */
    @Test
    void anAuthorityThatDidNotStateItsFunctionIsToldTo() {
        List<String> lines = Explanation.of(
                match(
                                Books.BY_STATUTE,
                                RecipientType.of(OrganisationKind.STATE_AUTHORITY),
                                DisclosurePurpose.AUTHORITY_CASE,
                                LocalDate.of(2024, 2, 15))
                        .refusal()
                        .orElseThrow(),
                SWEDISH);
        assertTrue(
                lines.get(1).startsWith("Myndigheten har inte angett sin funktion, och svaret beror på den. ["),
                lines::toString);
        assertTrue(lines.get(1).endsWith("] Åtgärd: ange myndighetens funktion."), lines::toString);
    }

    /** MEANING, Rule: a refusal that follows from a reading says so, and names the omission that explains it. */
    @Test
    void aRefusalThatFollowsFromAReadingNamesTheOmission() {
        String reason = Explanation.of(refusal(Books.BY_STATUTE, INTERMEDIARY, LocalDate.of(2024, 2, 15)), SWEDISH)
                .get(1);
        assertTrue(reason.contains(" Utgåvan utelämnar: Försäkringsförmedlare enligt 110 kap. 39 § SFB."), reason);
        assertTrue(reason.contains("(tolkning)"), reason);
    }

    private static String firstLine(
            Books book, RecipientType recipient, DisclosurePurpose purpose, LocalDate day, Locale locale) {
        RuleMatch match = match(book, recipient, purpose, day);
        Conditions conditions = match.rule().orElseThrow().conditions();
        Facts met = Facts.of();
        for (Requirement requirement : conditions.requirements()) {
            met = met.with(requirement.met(), conditions);
        }
        return Explanation.of(match.decide(met), locale).get(0);
    }

    private static RuleMatch match(Books book, RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return book.engine().match(recipient, purpose, day);
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
