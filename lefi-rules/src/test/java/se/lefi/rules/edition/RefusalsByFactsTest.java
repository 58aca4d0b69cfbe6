package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.disclosure.DisclosurePurpose.*;
import static se.lefi.law.CitationSource.INTERPRETATION;
import static se.lefi.law.CitationSource.PAGE;
import static se.lefi.law.CitationSource.STATUTE;
import static se.lefi.rules.edition.Asking.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.law.CitationSource;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Omission;
import se.lefi.rules.Refused;
import se.lefi.rules.UnmetRequirement;

/** FACTS A2, B1, B2, B6: a refusal says whether it follows from the letter or from a reading, and what explains it. */
class RefusalsByFactsTest {
    private static final String DAY = "2026-02-01";
    private static final LocalDate DATE = LocalDate.parse(DAY);
    private static final CaseFile OPEN = CaseFile.builder()
            .reference("reference")
            .subject(Questions.SUBJECT)
            .matter(CaseMatter.OTHER)
            .opened(DATE)
            .build();
    private static final CaseFile ABOUT_ANOTHER = CaseFile.builder()
            .reference("reference")
            .subject(Questions.SOMEBODY_ELSE)
            .opened(DATE)
            .build();

    /** "That there is a case is the letter", and of which kind; "that it is open on the day and about the very person is read". */
    @Test
    void f1980_995_thatThereIsACaseIsTheLetter() {
        for (Organisation authority : List.of(COURT, POLICE, DISCIPLINE, BOARD)) {
            DisclosureRequest request = ask(authority, AUTHORITY_CASE, DAY);
            assertCase("CASE_MISSING", STATUTE, request.withCaseFiles());
            assertCase("CASE_CONCERNS_ANOTHER_PERSON", INTERPRETATION, request.withCaseFiles(ABOUT_ANOTHER));
            assertCase("CASE_NOT_OPEN", INTERPRETATION, request.withCaseFiles(OPEN.withClosed(DATE)));
        }
        Organisation healthcare = Questions.recipient(
                OrganisationKind.MUNICIPAL_AUTHORITY, AuthorityFunction.PUBLIC_HEALTHCARE_PRINCIPAL);
        for (Organisation authority : List.of(COURT, healthcare)) {
            assertCase(
                    "CASE_OF_ANOTHER_MATTER",
                    STATUTE,
                    ask(authority, AUTHORITY_CASE, DAY).withCaseFiles(OPEN));
        }
    }

    /** "For 2008:975 the case comes from the page"; in edition A every one does. */
    @Test
    void f2008_975_theCaseComesFromThePage() {
        DisclosureRequest request = ask(BOARD, SOCIAL_SERVICES_CASE, DAY);
        assertCase("CASE_MISSING", PAGE, request.withCaseFiles());
        assertCase("CASE_NOT_OPEN", PAGE, request.withCaseFiles(OPEN.withClosed(DATE)));
        assertEquals(
                Map.of("CASE_NOT_OPEN", PAGE),
                sources(Edition.AS_PUBLISHED, ask(STATE, AUTHORITY_CASE, DAY).withCaseFiles(OPEN.withClosed(DATE))));
    }

    private static void assertCase(String code, CitationSource source, DisclosureRequest request) {
        assertEquals(Map.of(code, source), sources(Edition.BY_STATUTE, request));
    }

    /** B6, both editions: only what a withdrawal reaches is a reading, and that a consent is asked for is not. */
    @Test
    void aWithdrawalIsAReading() {
        Consent older = consent("2025-01-01");
        for (DisclosureRequest request : List.of(
                claims(DAY, older, withdrawn("2025-06-01", "2025-09-01")), claims(DAY, older.withWithdrawn(DATE)))) {
            assertConsent("CONSENT_WITHDRAWN", INTERPRETATION, INTERPRETATION, request);
        }
        assertConsent("CONSENT_MISSING", PAGE, STATUTE, claims(DAY));
        assertConsent("CONSENT_EXPIRED", PAGE, STATUTE, claims(DAY, older.withExpires(DATE)));
    }

    /** B6, both editions. */
    @Test
    void whatAConsentNamesIsAReading() {
        assertConsent(
                "INFORMATION_NOT_DISCLOSABLE",
                INTERPRETATION,
                INTERPRETATION,
                claims(DAY, consent(DAY, InformationCategory.ADDRESS)).withInformation(InformationCategory.EMPLOYER));
    }

    private static void assertConsent(
            String code, CitationSource asPublished, CitationSource byStatute, DisclosureRequest request) {
        assertEquals(Map.of(code, asPublished), sources(Edition.AS_PUBLISHED, request));
        assertEquals(Map.of(code, byStatute), sources(Edition.BY_STATUTE, request));
    }

    /** B1 ® and B2 ®: an intermediary is not named in 110:39, and carries on no insurance business (114:26). */
    @Test
    void intermediaries_sfb110_39_sfb114_26_nameTheOmission() {
        for (String day : List.of("2020-04-01", "2024-02-14", "2024-02-15")) {
            assertExplained(Edition.BY_STATUTE, INTERMEDIARY, COORDINATION, day, "110 kap. 39 §", "SFB 110:39");
        }
        for (String day : List.of("2020-04-01", "2024-02-14")) {
            assertExplained(Edition.BY_STATUTE, INTERMEDIARY, CLAIMS_SETTLEMENT, day, "114 kap. 26 §", "SFB 114:26");
        }
    }

    /** A2: "which recipients each ordinance serves is read from the ordinances' own titles; the page does not say". */
    @Test
    void asPublished_f2008_975_f2009_555_stateAuthorities_nameTheOmission() {
        assertExplained(Edition.AS_PUBLISHED, STATE, SOCIAL_SERVICES_CASE, DAY, "2008:975", "2008:975");
        assertExplained(Edition.AS_PUBLISHED, STATE, CHILD_RAISING_ALLOWANCE_CASE, DAY, "2009:555", "2009:555");
    }

    /** What follows from the letter, or from what the sources do not name at all, needs no explanation. */
    @Test
    void otherRefusalsNameNone() {
        assertEquals(Optional.empty(), omission(Edition.BY_STATUTE, STATE, SOCIAL_SERVICES_CASE, DAY));
        assertEquals(Optional.empty(), omission(Edition.BY_STATUTE, BOARD, CHILD_RAISING_ALLOWANCE_CASE, DAY));
        assertEquals(Optional.empty(), omission(Edition.BY_STATUTE, INTERMEDIARY, CLAIMS_SETTLEMENT, "2020-03-31"));
        assertEquals(Optional.empty(), omission(Edition.AS_PUBLISHED, STATE, COORDINATION, DAY));
        assertEquals(Optional.empty(), omission(Edition.AS_PUBLISHED, COMPANY, SOCIAL_SERVICES_CASE, DAY));
    }

    private static void assertExplained(
            Edition edition,
            Organisation recipient,
            DisclosurePurpose purpose,
            String day,
            String swedish,
            String english) {
        Omission omission = omission(edition, recipient, purpose, day).orElseThrow();
        assertEquals(
                List.of(true, true, true, true),
                List.of(
                        omission.what().swedish().contains(swedish),
                        omission.what().english().contains(english),
                        omission.why().swedish().contains("tolkning"),
                        omission.why().english().contains("a reading")),
                omission::toString);
    }

    private static Optional<Omission> omission(
            Edition edition, Organisation recipient, DisclosurePurpose purpose, String day) {
        Refused refused = (Refused) edition.engine().decide(ask(recipient, purpose, day));
        return refused.unmet().get(0).omission();
    }

    /** By the code of what is unmet. */
    private static Map<String, CitationSource> sources(Edition edition, DisclosureRequest request) {
        Refused refused = (Refused) edition.engine().decide(request);
        return refused.unmet().stream()
                .collect(Collectors.toMap(
                        UnmetRequirement::code, unmet -> unmet.basis().source()));
    }
}
