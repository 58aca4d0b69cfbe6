package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.disclosure.DisclosurePurpose.AUTHORITY_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CHILD_RAISING_ALLOWANCE_CASE;
import static se.lefi.disclosure.DisclosurePurpose.CLAIMS_SETTLEMENT;
import static se.lefi.disclosure.DisclosurePurpose.COORDINATION;
import static se.lefi.disclosure.DisclosurePurpose.SOCIAL_SERVICES_CASE;
import static se.lefi.rules.edition.Asking.*;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Refused;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.Explanation;
import se.lefi.rules.explain.TextTable;
import se.lefi.rules.testkit.RepresentativeRequests;

/** FACTS, Words in print, and what decisions say beside their notes ({@link NotesByFactsTest}), from which day. */
class PrintByFactsTest {
    private static final DisclosureEngine AS_PUBLISHED = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private static final DisclosureEngine BY_STATUTE = DisclosureEngine.using(LefiPrenumeration.byStatute());
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** "Says so first: in the first line of the explanation." */
    @Test
    void notInForceStandsInTheFirstLine_from2024_02_15() {
        for (DisclosureRequest request : List.of(
                ask(COMPANY, COORDINATION, "2024-02-15"),
                ask(STATE, AUTHORITY_CASE, "2024-02-15"),
                ask(MUNICIPALITY, SOCIAL_SERVICES_CASE, "2024-02-15"))) {
            DisclosureRequest before = ask(request.recipient(), request.purpose(), "2024-02-14");
            assertEquals("Får lämnas ut", print(AS_PUBLISHED, before, SWEDISH).get(0));
            assertEquals(
                    "Permitted", print(AS_PUBLISHED, before, Locale.ENGLISH).get(0));
            String first = print(AS_PUBLISHED, request, SWEDISH).get(0);
            assertHolds(first, "Får lämnas ut", "114 kap. 24 §");
            assertHolds(print(AS_PUBLISHED, request, Locale.ENGLISH).get(0), "Permitted", "chapter 114 section 24");
            boolean misprinted = request.recipient().kind().isAuthority();
            assertEquals(misprinted, first.contains("(tolkning)"), "what a misprint is read to mean");
        }
    }

    /** A note derived from the register, from that day on. */
    @ParameterizedTest
    @CsvSource({
        "COORDINATION, INSURANCE_COMPANY, 2024-02-14, 2024-02-15, 2024:13",
        "AUTHORITY_CASE, STATE_AUTHORITY, 2024-02-14, 2024-02-15, 2024:13",
        "CHILD_RAISING_ALLOWANCE_CASE, MUNICIPAL_AUTHORITY, 2016-01-31, 2016-02-01, 2015:965"
    })
    void theNoteOnTheEndIsShownFromTheDay(
            String purpose, OrganisationKind kind, String dayBefore, String day, String statute) {
        DisclosurePurpose named = DisclosurePurpose.of(purpose, purpose, purpose);
        assertFalse(text(AS_PUBLISHED, ask(Questions.recipient(kind), named, dayBefore))
                .contains("upphörde att gälla"));
        assertHolds(text(AS_PUBLISHED, ask(Questions.recipient(kind), named, day)), "upphörde att gälla", statute);
    }

    /** FACTS A2: that nothing else is permitted is this library's closure. */
    @Test
    void asPublishedTheClosureIsAReading() {
        Refused refused = (Refused) AS_PUBLISHED.decide(ask(STATE, COORDINATION, "2026-02-01"));
        assertEquals(
                CitationSource.INTERPRETATION, refused.unmet().get(0).basis().source());
    }

    @Test
    void legalBasisNotInForceNamesTheRulesAndTheirDays() {
        assertHolds(text(BY_STATUTE, ask(INTERMEDIARY, CLAIMS_SETTLEMENT, "2024-02-14")), "fr.o.m. 15 februari 2024");
        assertHolds(
                text(BY_STATUTE, ask(BOARD, CHILD_RAISING_ALLOWANCE_CASE, "2026-02-01")),
                "(2009:555)",
                "fr.o.m. 1 januari 2011 t.o.m. 31 januari 2016");
    }

    /** FACTS B1 ®, and the omission that explains it. */
    @Test
    void sfb110_39_intermediaries_saysThatItIsAReading() {
        assertHolds(
                text(BY_STATUTE, ask(INTERMEDIARY, COORDINATION, "2026-02-01")),
                "(tolkning)",
                "110 kap. 39 §",
                "Försäkringsförmedlare");
    }

    @Test
    void theSecondLegIsStodForBehandlingen_from2024_02_15() {
        assertHolds(text(BY_STATUTE, ask(POLICE, AUTHORITY_CASE, "2024-02-14")), "Medium för automatiserad behandling");
        String since = text(BY_STATUTE, ask(POLICE, AUTHORITY_CASE, "2024-02-15"));
        assertHolds(since, "Stöd för behandlingen");
        assertFalse(since.contains("Medium för automatiserad behandling"));
    }

    /** "In print and in tables." */
    @Test
    void theSecondLegIsStodForBehandlingenInTheTable() {
        TextTable table = DecisionTable.of(LefiPrenumeration.byStatute(), SWEDISH);
        assertHolds(table.header().get(4), "medium för automatiserad behandling", "stöd för behandlingen");
        for (List<String> row : table.rows()) {
            boolean since = row.get(2).compareTo("fr.o.m. 2024-02-15") >= 0;
            assertEquals(since, row.get(4).startsWith("stöd för behandlingen: "), row::toString);
        }
    }

    /** FACTS B4: the decision says which; of a duty, by which section the secrecy is then lifted. */
    @Test
    void dutyPermissionOrConsent_osl10_28() {
        for (DisclosureRequest request :
                List.of(ask(COURT, AUTHORITY_CASE, "2026-02-01"), ask(BOARD, SOCIAL_SERVICES_CASE, "2026-02-01"))) {
            assertHolds(text(BY_STATUTE, request), "uppgiftsskyldighet", "10 kap. 28 § OSL");
            assertHolds(String.join("\n", print(BY_STATUTE, request, Locale.ENGLISH)), "a duty", "OSL 10:28");
        }
        String coordination = text(BY_STATUTE, ask(COMPANY, COORDINATION, "2026-02-01"));
        assertHolds(coordination, "sekretessbrytande bestämmelse, ingen skyldighet");
        String consent = text(BY_STATUTE, ask(COMPANY, CLAIMS_SETTLEMENT, "2026-02-01"));
        assertHolds(consent, "den enskilde häver sekretessen");
        for (String text : List.of(coordination, consent)) {
            assertFalse(text.contains("uppgiftsskyldighet") || text.contains("10 kap. 28 §"), text);
        }
    }

    /** FACTS A1: "an agreement between the recipient and Försäkringskassan", whether company or intermediary. */
    @ParameterizedTest
    @EnumSource
    void theAgreementIsTheRecipients(Edition edition) {
        for (Organisation insurer : List.of(COMPANY, INTERMEDIARY)) {
            DisclosureRequest request = Questions.bare(insurer, CLAIMS_SETTLEMENT, Questions.DAY);
            assertHolds(text(edition.engine(), request), "avtal mellan mottagaren och Försäkringskassan");
            assertFalse(text(edition.engine(), request).contains("försäkringsbolag"));
            assertFalse(String.join("\n", print(edition.engine(), request, Locale.ENGLISH))
                    .contains("insurance compan"));
        }
    }

    /** FACTS B6, both editions: what was consented to before a withdrawal is told that it may be another one's. */
    @ParameterizedTest
    @EnumSource
    void aConsentThatAWithdrawalReaches(Edition edition) {
        DisclosureRequest request = claims("2026-02-01", consent("2025-01-01"), withdrawn("2025-06-01", "2025-09-01"));
        assertHolds(text(edition.engine(), request), "återkallelse, av det självt eller av ett annat", "(tolkning)");
        assertHolds(
                String.join("\n", print(edition.engine(), request, Locale.ENGLISH)),
                "withdrawal, of itself or of another one",
                "(a reading)");
    }

    /** FACTS B5: beside ADDRESS, where it may go out. */
    @Test
    void protectedAddressesAreMentionedBesideAddress() {
        DisclosureRequest request = ask(POLICE, AUTHORITY_CASE, "2026-02-01");
        assertHolds(text(BY_STATUTE, request), "21 kap. 3 §");
        assertHolds(text(BY_STATUTE, request.withInformation(InformationCategory.ADDRESS)), "21 kap. 3 §");
        assertFalse(text(BY_STATUTE, request.withInformation(InformationCategory.EMPLOYER))
                .contains("21 kap. 3 §"));
    }

    /** FACTS, Words in print: the column of what is not said; and no ISO date in a sentence. */
    @ParameterizedTest
    @EnumSource
    void wordsThatAreNotSaid(Edition edition) {
        String swedish = all(edition, SWEDISH);
        for (String word : List.of(
                "en läsning",
                "tillåtelse",
                "sekretess hindrar inte utlämnandet",
                "öppet ärende",
                "finns inte längre",
                "lagen som den tjänade",
                "avgiftsfritt",
                "villkor som den enskilde fäster",
                "huvudman för allmän hälso- och sjukvård",
                "myndighet för studiestöd",
                "myndighet som handlägger bostadsbidrag")) {
            assertFalse(swedish.contains(word), word);
        }
        String english = all(edition, Locale.ENGLISH);
        for (String word : List.of(
                "of another matter",
                "of the right matter",
                "nursing institution",
                "its content is another",
                "is repealed")) {
            assertFalse(english.contains(word), word);
        }
        for (String text : List.of(swedish, english)) {
            assertTrue(text.lines().noneMatch(line -> line.matches(".*\\b\\d{4}-\\d\\d-\\d\\d\\b.*")));
        }
    }

    private static String all(Edition edition, Locale locale) {
        return RepresentativeRequests.of(edition.book())
                .flatMap(request -> print(edition.engine(), request, locale).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String text(DisclosureEngine engine, DisclosureRequest request) {
        return String.join("\n", print(engine, request, SWEDISH));
    }

    private static List<String> print(DisclosureEngine engine, DisclosureRequest request, Locale locale) {
        return Explanation.of(engine.decide(request), locale);
    }

    private static void assertHolds(String text, String... words) {
        for (String word : words) {
            assertTrue(text.contains(word), () -> word + " in: " + text);
        }
    }
}
