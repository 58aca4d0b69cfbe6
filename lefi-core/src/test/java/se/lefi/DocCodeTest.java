package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.connection.Agreement;
import se.lefi.connection.ConnectionEventType;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.TerminationNotice;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FieldProblem;
import se.lefi.form.FormResult;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;
import se.lefi.organisation.RecipientType;

/**
 * The code in the doc comments is run here, statement for statement: where a comment behind it says what an expression gives,
 * that is asserted.
 */
class DocCodeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path HERE = Path.of("src/test/java/se/lefi/DocCodeTest.java");

    static Stream<Path> documented() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") && read(file).contains("<pre>{@code"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documented")
    void everyStatementIsRunHere(Path file) {
        String here = dense(read(HERE));
        List<String> statements =
                blocks(read(file)).flatMap(DocCodeTest::statements).toList();
        assertTrue(!statements.isEmpty());
        assertEquals(
                List.of(),
                statements.stream()
                        .filter(statement -> !here.contains(statement))
                        .toList());
    }

    private static Stream<String> blocks(String source) {
        return Pattern.compile("<pre>\\{@code\n(.*?)\\*? *}</pre>", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(MatchResult::group);
    }

    /** {@code expression; // value} becomes what asserts it. */
    private static Stream<String> statements(String block) {
        List<String> statements = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        for (String line :
                block.lines().skip(1).filter(line -> !line.contains("</pre>")).toList()) {
            Matcher parts = Pattern.compile("\\s*\\*?(.*?)(?://(.*))?").matcher(line);
            assertTrue(parts.matches());
            code.append(parts.group(1).strip());
            if (code.toString().matches("(?s).*[;{}]")) {
                statements.add(
                        parts.group(2) == null
                                ? dense(code.toString())
                                : "says(" + dense("\"" + parts.group(2).strip() + "\",")
                                        + dense(code.substring(0, code.length() - 1)) + ");");
                code.setLength(0);
            }
        }
        assertEquals("", code.toString(), "a statement has an end");
        return statements.stream();
    }

    private static String dense(String source) {
        return source.replaceAll("\\s", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void says(String text, Object value) {
        assertEquals(text, String.valueOf(value));
    }

    @Test
    void theModuleTheRequestAndItsEvidence() {
        Organisation insurer = Organisation.builder()
                .number(OrganisationNumber.parse("556016-0680"))
                .name("Norrsken Försäkring AB")
                .kind(OrganisationKind.INSURANCE_COMPANY)
                .build();
        says("INSURANCE_COMPANY", insurer.type());
        Agreement agreement = Agreement.builder()
                .signedByRecipient(LocalDate.of(2026, 1, 5))
                .signedByAgency(LocalDate.of(2026, 1, 12))
                .connectedFrom(LocalDate.of(2026, 2, 1))
                .build();
        says("Optional[2026-01-12/..]", agreement.inForce());
        says("true", agreement.withEnds(LocalDate.of(2027, 1, 1)).isEndedOn(LocalDate.of(2027, 1, 1)));
        Consent consent = Consent.builder()
                .subject(DataSubject.of("p-17"))
                .recipient(insurer.number())
                .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .given(LocalDate.of(2026, 2, 1))
                .build();
        Consent withdrawn = consent.withWithdrawn(LocalDate.of(2026, 3, 1));
        says("2026-02-01/2026-03-01", withdrawn.period());
        says("true", withdrawn.isWithdrawnOn(LocalDate.of(2026, 3, 1)));
        bare(insurer, agreement, consent);
        full(insurer, agreement, consent);
    }

    private static void bare(Organisation insurer, Agreement agreement, Consent consent) {
        DisclosureRequest request = DisclosureRequest.builder()
                .decisionDate(LocalDate.of(2026, 3, 1))
                .recipient(insurer)
                .purpose(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .subject(DataSubject.of("p-17"))
                .agreement(agreement)
                .addConsents(consent)
                .build();
        says("[]", request.information());
    }

    private static void full(Organisation insurer, Agreement agreement, Consent consent) {
        DisclosureRequest request = DisclosureRequest.builder()
                .decisionDate(LocalDate.of(2026, 3, 1))
                .recipient(insurer)
                .purpose(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .subject(DataSubject.of("p-17"))
                .addInformation(InformationCategory.AMOUNT_PAID)
                .agreement(agreement)
                .addConsents(consent)
                .build();
        DisclosureRequest nextDay = request.withDecisionDate(LocalDate.of(2026, 3, 2));
        says("2026-03-02", nextDay.decisionDate());
        says("[2026-01-05, 2026-01-12, 2026-02-01]", request.evidenceDates());
    }

    @Test
    void aConsentAndACase() {
        Consent consent = Consent.builder()
                .subject(DataSubject.of("p-17"))
                .recipient(OrganisationNumber.parse("556016-0680"))
                .addPurposes(DisclosurePurpose.CLAIMS_SETTLEMENT)
                .given(LocalDate.of(2026, 2, 1))
                .build();
        says("2026-02-01/..", consent.period());
        CaseFile caseFile = CaseFile.builder()
                .reference("SN 2026-14")
                .subject(DataSubject.of("p-17"))
                .matter(CaseMatter.BENEFIT)
                .opened(LocalDate.of(2026, 2, 1))
                .build();
        says("false", caseFile.withClosed(LocalDate.of(2026, 3, 1)).isOpenOn(LocalDate.of(2026, 3, 1)));
        says("true", DataSubject.of("p-17").equals(DataSubject.of("p-17")));
        says("[withheld]", DataSubject.of("p-17").toString());
        says("p-17", VisibleText.strip("\uFEFFp-17\u00A0"));
        says("true", VisibleText.isBlank("\u200B"));
        DisclosurePurpose own = DisclosurePurpose.of("OCCUPATIONAL_PENSION", "tjänstepension", "occupational pension");
        says("occupational pension", own.in(Locale.ENGLISH));
    }

    @Test
    void whatCannotBe() {
        try {
            OrganisationNumber.parse("556016-0681");
        } catch (InvalidValueException e) {
            says("OrganisationNumber: digits = 556016-0681: must end in its check digit", e.getMessage());
            says("ORGANISATION_NUMBER_CHECK_DIGIT", e.violations().get(0).invariant());
        }
        says("556016-0680", OrganisationNumber.parse("16556016-0680").toString());
    }

    @Test
    void typesOfRecipients() {
        RecipientType court = RecipientType.of(OrganisationKind.STATE_AUTHORITY, AuthorityFunction.COURT);
        RecipientType company = RecipientType.of(OrganisationKind.INSURANCE_COMPANY);
        says("Optional[COURT]", court.function());
        says("Optional.empty", company.function());
    }

    @Test
    void law() {
        Statute code = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
        says(
                "110 kap. 39 § socialförsäkringsbalken (2010:110)",
                code.section(110, 39).inSwedish());
        LegalBasis medium = LegalBasis.of(CitationSource.PAGE, code.section(114, 24), code.section(114, 9));
        says("114 kap. 24 § och 9 § socialförsäkringsbalken (2010:110)", medium.toString());
        says("[2010:110 K114P24, 2010:110 K114P9]", medium.codes());
        Provision first = Provision.parse("1980:995 P3S1");
        says("1980:995#P3S1", first.anchor());
        says("1980:995 P3", first.wholeSection());
        EditorialNote note = EditorialNote.of("EXAMPLE-REPEALED", "upphävd", "repealed");
        says("repealed", note.text().in(Locale.ENGLISH));
        ValidityPeriod old = ValidityPeriod.parse("2011-01-01/2024-02-15");
        says("true", old.contains(LocalDate.of(2024, 2, 14)));
        says("false", old.contains(LocalDate.of(2024, 2, 15)));
        says("true", old.abuts(ValidityPeriod.from(LocalDate.of(2024, 2, 15))));
        says(
                "2011-01-01/..",
                old.span(ValidityPeriod.from(LocalDate.of(2024, 2, 15))).toString());
    }

    @Test
    void connections() {
        ConnectionProcess applied = ConnectionProcess.of(OrganisationKind.INSURANCE_COMPANY)
                .apply(ConnectionEventType.APPLICATION.on(LocalDate.of(2026, 1, 5)))
                .process();
        says("[AGENCY]", applied.hasToAct());
        says("[AGREEMENT_SENT, RECIPIENT_SIGNED, AGENCY_SIGNED, CONNECTION]", applied.missing());
        TerminationNotice notice = new TerminationNotice(
                OrganisationNumber.parse("212000-0142"), "Exempelstads kommun", LocalDate.of(2026, 12, 31));
        mail(TerminationNotice.ADDRESS, notice.body());
    }

    private static void mail(String address, String body) {
        assertTrue(address.contains("@") && body.contains("212000-0142"));
    }

    /** What decides is another module's. */
    private record Engine() {
        void decide(DisclosureRequest request) {
            throw new AssertionError(request);
        }
    }

    @Test
    void forms() {
        DisclosureForm form = new DisclosureForm(null, null, null, null, null, null, null, List.of(), List.of());
        Engine engine = new Engine();
        Locale locale = Locale.ENGLISH;
        List<String> logged = new ArrayList<>();
        FormResult result = form.read();
        result.request().ifPresent(engine::decide);
        result.violations().forEach(violation -> log(violation.field(), violation.message(locale)));
        result.violations().forEach(violation -> logged.add(violation.field()));
        says("[decisionDate, recipient, purpose, subject]", logged);
        List<FieldProblem> problems = FieldProblem.of(form.read().violations(), locale);
        assertEquals(new FieldProblem("decisionDate", "REQUIRED", "must be given"), problems.get(0));
        assertEquals(logged, problems.stream().map(FieldProblem::field).toList());
        FormResult own = form.read(
                List.of(DisclosurePurpose.of("OCCUPATIONAL_PENSION", "tjänstepension", "occupational pension")));
        assertEquals(result, own);
    }

    private static void log(String field, String message) {
        assertEquals("must be given", message, field);
    }
}
