package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.rules.Assessment;
import se.lefi.rules.Books;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;
import se.lefi.rules.testkit.RepresentativeRequests;

/** What is said of an assessment: the day, the dates that decide, and to the recipient nothing that is the individual's. */
class AssessmentExplainedTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final DataSubject SUBJECT = DataSubject.of("p-7431");
    private static final Organisation COMPANY = Organisation.builder()
            .number(OrganisationNumber.parse("556016-0680"))
            .name("Bolaget")
            .kind(OrganisationKind.INSURANCE_COMPANY)
            .build();
    private static final DisclosureRequest REQUEST = DisclosureRequest.builder()
            .decisionDate(DAY)
            .recipient(COMPANY)
            .purpose(DisclosurePurpose.RISK_ASSESSMENT)
            .subject(SUBJECT)
            .necessityStated(true)
            .agreement(Agreement.builder()
                    .signedByRecipient(LocalDate.of(2022, 5, 2))
                    .signedByAgency(LocalDate.of(2022, 5, 4))
                    .connectedFrom(LocalDate.of(2022, 6, 1))
                    .build())
            .build();

    private static Consent.Builder consent(LocalDate given) {
        return Consent.builder()
                .subject(SUBJECT)
                .recipient(COMPANY.number())
                .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                .given(given);
    }

    private static Assessment assess(DisclosureRequest request) {
        return Books.BY_STATUTE.engine().assess(request);
    }

    @Test
    void whichConsentExpiredAndWhen() {
        Assessment assessment = assess(REQUEST.withConsents(List.of(
                consent(LocalDate.of(2024, 1, 1)).build(),
                consent(LocalDate.of(2022, 1, 1)).expires(DAY).build())));
        assertEquals(
                List.of(
                        "Får inte lämnas ut den 1 februari 2023: minst ett krav är inte uppfyllt",
                        "Ändamål: riskbedömning; slag av mottagare: försäkringsbolag; utgåva: LEFI Prenumeration,"
                                + " enligt författning 2026-04-27.1",
                        "Prövad grund: den enskildes samtycke, 10 kap. 1 § och 12 kap. 2 § offentlighets- och"
                                + " sekretesslagen (2009:400)",
                        "Samtycket har upphört att gälla (samtycke 2: lämnat den 1 januari 2022, gäller inte från och med den"
                                + " 1 februari 2023). [den enskildes samtycke, 10 kap. 1 § och 12 kap. 2 § offentlighets-"
                                + " och sekretesslagen (2009:400)] Åtgärd: inhämta den enskildes samtycke till att uppgifterna"
                                + " lämnas ut till mottagaren för ändamålet (riskbedömning).",
                        "Uppfyllt: Avtalet eller överenskommelsen gäller (mottagarens underskrift den 2 maj 2022,"
                                + " Försäkringskassans underskrift den 4 maj 2022).",
                        "Uppfyllt: Mottagaren är tekniskt ansluten (anslutning den 1 juni 2022).",
                        "Uppfyllt: Mottagaren har angett att uppgifterna behövs för ändamålet; behovet är inte prövat.",
                        "Uppfyllt: Begäran omfattar inga uppgifter utöver dem som grunden medger."),
                Explanation.of(assessment, SWEDISH));
        assertEquals(
                "Får inte lämnas ut den 1 februari 2023: Samtycket har upphört att gälla.",
                Explanation.inOneLine(assessment, SWEDISH));
    }

    /** FACTS B6: the first one is reached by the withdrawal of the second. */
    @Test
    void aWithdrawalIsShownBesideTheConsentThatItReaches() {
        Assessment assessment = assess(REQUEST.withConsents(List.of(
                consent(LocalDate.of(2022, 1, 1)).build(),
                consent(LocalDate.of(2022, 7, 1))
                        .withdrawn(LocalDate.of(2022, 12, 24))
                        .build())));
        String line = Explanation.of(assessment, Locale.ENGLISH).get(3);
        assertEquals(
                "The consent is covered by a withdrawal, of itself or of another one (consent 1: given on 1 January 2022;"
                        + " consent 2: given on 1 July 2022, withdrawn on 24 December 2022).",
                line.substring(0, line.indexOf(" [")));
    }

    @Test
    void whatIsAboutSomebodyElseGoesByItsPlaceAlone() {
        Assessment assessment = assess(REQUEST.withConsents(List.of(Consent.builder()
                .subject(DataSubject.of("p-1"))
                .recipient(COMPANY.number())
                .addPurposes(DisclosurePurpose.RISK_ASSESSMENT)
                .given(DAY)
                .build())));
        String line = Explanation.of(assessment, Locale.ENGLISH).get(3);
        assertEquals(
                "The consent is about someone other than the individual (consent 1).",
                line.substring(0, line.indexOf(" [")));
    }

    @Test
    void aMissingSignatureIsSaid() {
        Assessment assessment = assess(REQUEST.withAgreement(
                Agreement.builder().signedByRecipient(LocalDate.of(2023, 2, 2)).build()));
        String line = Explanation.of(assessment, SWEDISH).get(3);
        assertEquals(
                "Avtalet eller överenskommelsen hade inte undertecknats av båda parter på beslutsdagen (mottagarens"
                        + " underskrift den 2 februari 2023, Försäkringskassans underskrift saknas).",
                line.substring(0, line.indexOf(" [")));
    }

    @Test
    void aPermissionInOneLineSaysItsGround() {
        Assessment assessment = assess(
                REQUEST.withConsents(List.of(consent(LocalDate.of(2022, 1, 1)).build())));
        assertEquals(
                "Permitted for 1 February 2023 by the individual's consent, chapter 10 section 1 and chapter 12 section 2 of"
                        + " the Public Access to Information and Secrecy Act (2009:400)",
                Explanation.inOneLine(assessment, Locale.ENGLISH));
    }

    @Test
    void theRecipientIsToldOfItsOwnAgreementOnly() {
        Assessment assessment = assess(REQUEST.withAgreement(Agreement.builder()
                        .signedByRecipient(LocalDate.of(2022, 5, 2))
                        .signedByAgency(LocalDate.of(2022, 5, 4))
                        .ends(DAY)
                        .build())
                .withConsents(
                        List.of(consent(LocalDate.of(2022, 1, 1)).withdrawn(DAY).build())));
        List<String> lines = Explanation.forRecipient(assessment, SWEDISH);
        assertEquals(
                List.of(
                        "Avtalet eller överenskommelsen har upphört (mottagarens underskrift den 2 maj 2022,"
                                + " Försäkringskassans underskrift den 4 maj 2022, gäller inte från och med den 1 februari 2023).",
                        "Mottagaren är inte tekniskt ansluten på beslutsdagen (anslutning saknas).",
                        "Inte uppfyllt: krav på samtycke."),
                lines.stream()
                        .filter(line -> line.contains(" ["))
                        .map(line -> line.substring(0, line.indexOf(" [")))
                        .toList());
    }

    /** Whatever stands in a case or a consent, and whatever of these is unmet: the recipient reads the same. */
    @ParameterizedTest
    @EnumSource
    void theRecipientCannotTellHowTheIndividualsEvidenceStands(Books edition) {
        Map<List<Object>, Set<List<String>>> told = RepresentativeRequests.of(edition.book())
                .map(edition.engine()::assess)
                .filter(assessment -> assessment.facts().isPresent())
                .collect(Collectors.groupingBy(
                        AssessmentExplainedTest::allButHowTheIndividualsStands,
                        Collectors.mapping(
                                assessment -> Explanation.forRecipient(assessment, SWEDISH), Collectors.toSet())));
        assertEquals(
                List.of(),
                told.values().stream().filter(texts -> texts.size() > 1).toList());
    }

    private static List<Object> allButHowTheIndividualsStands(Assessment assessment) {
        Facts facts = assessment.facts().orElseThrow();
        List<Object> key = new ArrayList<>(
                List.of(assessment.day(), assessment.rule().orElseThrow().id()));
        key.add(facts.disclosable());
        key.add(facts.notDisclosable());
        for (Requirement requirement : facts.requirements()) {
            Status status = facts.statusOf(requirement).orElseThrow();
            boolean individuals = requirement == Requirement.CASE || requirement == Requirement.CONSENT;
            key.add(individuals ? status.isMet() : status);
        }
        return key;
    }
}
