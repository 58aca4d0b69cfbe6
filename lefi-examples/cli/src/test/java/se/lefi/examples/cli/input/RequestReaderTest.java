package se.lefi.examples.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.connection.Agreement;
import se.lefi.disclosure.CaseFile;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.Consent;
import se.lefi.disclosure.DataSubject;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.organisation.OrganisationNumber;

class RequestReaderTest {
    private static final List<String> REQUIRED = List.of(
            "request_id",
            "decision_date",
            "recipient_number",
            "recipient_name",
            "recipient_kind",
            "purpose",
            "subject");
    private static final List<String> COLUMNS =
            List.of(("consent_expires,consent_withdrawn,consent_given,consent_information,consent_purposes,"
                            + "consent_recipient,consent_subject,case_closed,case_opened,case_matter,case_subject,"
                            + "case_reference,disconnected_from,connected_from,agreement_ends,"
                            + "agreement_signed_by_agency,agreement_signed_by_recipient,necessity_stated,information,"
                            + "subject,purpose,authority_function,recipient_kind,recipient_name,recipient_number,"
                            + "decision_date,request_id")
                    .split(","));

    @Test
    void everyColumnReachesItsPlaceInTheRequest() throws UnusableFileException {
        ParsedRequest read = read(
                "2025-12-31",
                "2025-11-30",
                "2024-03-03",
                "ADDRESS; OTHER",
                "COORDINATION;AUTHORITY_CASE",
                "16556016-0680",
                "s-3",
                "2025-10-31",
                "2024-02-02",
                "BENEFIT",
                "s-2",
                "D 1",
                "2025-09-30",
                "2024-01-05",
                "2025-12-01",
                "2024-01-04",
                "2024-01-03",
                "true",
                "IDENTITY;EMPLOYER",
                "s-1",
                "AUTHORITY_CASE",
                "TAX_AGENCY",
                "STATE_AUTHORITY",
                " Verket ",
                "202100-5448",
                "2024-07-07",
                " id 1 ");

        DisclosureRequest expected = DisclosureRequest.builder()
                .decisionDate(LocalDate.of(2024, 7, 7))
                .recipient(Organisation.builder()
                        .number(OrganisationNumber.parse("202100-5448"))
                        .name("Verket")
                        .kind(OrganisationKind.STATE_AUTHORITY)
                        .function(AuthorityFunction.TAX_AGENCY)
                        .build())
                .purpose(DisclosurePurpose.AUTHORITY_CASE)
                .subject(DataSubject.of("s-1"))
                .addAllInformation(Set.of(InformationCategory.IDENTITY, InformationCategory.EMPLOYER))
                .necessityStated(true)
                .agreement(Agreement.builder()
                        .signedByRecipient(LocalDate.of(2024, 1, 3))
                        .signedByAgency(LocalDate.of(2024, 1, 4))
                        .ends(LocalDate.of(2025, 12, 1))
                        .connectedFrom(LocalDate.of(2024, 1, 5))
                        .disconnectedFrom(LocalDate.of(2025, 9, 30))
                        .build())
                .addCaseFiles(CaseFile.builder()
                        .reference("D 1")
                        .subject(DataSubject.of("s-2"))
                        .matter(CaseMatter.BENEFIT)
                        .opened(LocalDate.of(2024, 2, 2))
                        .closed(LocalDate.of(2025, 10, 31))
                        .build())
                .addConsents(Consent.builder()
                        .subject(DataSubject.of("s-3"))
                        .recipient(OrganisationNumber.parse("556016-0680"))
                        .addAllPurposes(Set.of(DisclosurePurpose.COORDINATION, DisclosurePurpose.AUTHORITY_CASE))
                        .addAllInformation(Set.of(InformationCategory.ADDRESS, InformationCategory.OTHER))
                        .given(LocalDate.of(2024, 3, 3))
                        .withdrawn(LocalDate.of(2025, 11, 30))
                        .expires(LocalDate.of(2025, 12, 31))
                        .build())
                .build();
        assertEquals(List.of(), read.problems());
        assertEquals(expected, read.request().orElseThrow());
        assertEquals("id 1", read.requestId());
        assertEquals(7, read.line());
    }

    @Test
    void emptyOptionalCellsMakeNoAgreementNoCaseAndNoConsent() throws UnusableFileException {
        DisclosureRequest request = read(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        " ",
                        "",
                        "",
                        "",
                        "s-1",
                        "COORDINATION",
                        "",
                        "OTHER",
                        "Bolag",
                        "556016-0680",
                        "2024-07-07",
                        "1")
                .request()
                .orElseThrow();

        assertEquals(false, request.agreement().isPresent());
        assertEquals(List.of(), request.caseFiles());
        assertEquals(List.of(), request.consents());
        assertEquals(Set.of(), request.information());
        assertFalse(request.necessityStated());
    }

    @Test
    void aRowWithoutIdIsNoRequestHoweverGoodTheRest() throws UnusableFileException {
        CsvRow row =
                new CsvRow(2, List.of(" ", "2024-07-07", "556016-0680", "Bolag", "OTHER", "COORDINATION", "s-1"), null);
        ParsedRequest read = new RequestReader(header(REQUIRED), Locale.ENGLISH).read(row);

        assertEquals(List.of(Problem.column("request_id", "[absent]", "must be given")), read.problems());
        assertEquals(Optional.empty(), read.request());
    }

    @Test
    void everyPropertyOfAFormHasItsColumn() {
        assertEquals(RequestColumn.INFORMATION, RequestColumn.at("information[2]"));
        assertEquals(RequestColumn.CONSENT_INFORMATION, RequestColumn.at("consents[0].information[0]"));
        assertEquals(RequestColumn.SUBJECT, RequestColumn.at("subject"));
        assertEquals(RequestColumn.CASE_SUBJECT, RequestColumn.at("caseFiles[0].subject"));
        assertThrows(IllegalArgumentException.class, () -> RequestColumn.at("recipient"));
    }

    /** Whatever the order of the columns: where a cell is lost or doubled, any may stand in the place of the id. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theIdOfARowAtFaultIsShownOnlyWhereNoCellIsLostOrDoubled(boolean idFirst) throws UnusableFileException {
        List<String> columns = new ArrayList<>(
                List.of("decision_date", "recipient_number", "recipient_name", "recipient_kind", "purpose", "subject"));
        columns.add(idFirst ? 0 : columns.size(), "request_id");
        RequestReader reader = new RequestReader(header(columns), Locale.ENGLISH);

        assertEquals(
                idFirst ? "cell-0" : "cell-6",
                reader.read(faulty(7, CsvFault.quote(3))).requestId());
        for (int cells : List.of(1, 6, 8)) {
            assertEquals(
                    "", reader.read(faulty(cells, CsvFault.cellCount(cells))).requestId());
        }
    }

    private static CsvRow faulty(int cells, CsvFault fault) {
        return new CsvRow(
                2, IntStream.range(0, cells).mapToObj(i -> "cell-" + i).toList(), fault);
    }

    /** Such a row has as many cells as the header; they may have been shifted all the same. */
    @Test
    void anIdThatIsAReferenceOfItsRowIsNotShown() throws UnusableFileException {
        CsvRow row =
                new CsvRow(2, List.of("s-1", "2024-07-07", "556016-0680", "Bolag", "OTHER", "nothing", "s-1"), null);

        assertEquals(
                "",
                new RequestReader(header(REQUIRED), Locale.ENGLISH).read(row).requestId());
    }

    private static ParsedRequest read(String... cells) throws UnusableFileException {
        return new RequestReader(header(COLUMNS), Locale.ENGLISH).read(new CsvRow(7, List.of(cells), null));
    }

    @Test
    void anUnknownColumnThatMayBeAPersonsNumberIsNotShown() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add("850101-1236");
        UnusableFileException refused = assertThrows(UnusableFileException.class, () -> header(columns));
        assertEquals("unknown column '[withheld]'", refused.getMessage());
    }

    private static Header<RequestColumn> header(List<String> columns) throws UnusableFileException {
        return RequestColumn.header(new CsvRow(1, columns, null));
    }
}
