package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.lefi.examples.cli.Rows.insurer;
import static se.lefi.examples.cli.Rows.municipality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.examples.Java;
import se.lefi.examples.Java.Result;

/** Each kind of bad row, with a good row after it: reported with line, column, value and rule, and nothing else is lost. */
class BadRowsIT {
    private static final String DATE = "must be a date of the calendar, written like 2026-11-23";
    private static final String GIVEN = "must be given";
    private static final String WORD = "must be one of the words that the field knows: ";
    private static final String PURPOSES = "COORDINATION, RISK_ASSESSMENT, PENSION_FORECAST, CLAIMS_SETTLEMENT,"
            + " AUTHORITY_CASE, SOCIAL_SERVICES_CASE, CHILD_RAISING_ALLOWANCE_CASE";
    private static final String CATEGORIES = "IDENTITY, ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, BENEFIT_APPLICATION,"
            + " BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE,"
            + " TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER";
    private static final String FORMAT = "must be ten digits, written NNNNNN-NNNN or NNNNNNNNNN, optionally after 16";
    private static final String NOT_BEFORE_START = "must not be before the day the period starts";

    @TempDir
    Path directory;

    /** A bad row, and the column, value and rule that it is reported with. */
    private record Bad(String row, String column, String value, String rule) {}

    private static final List<Bad> KINDS = List.of(
            bad("decision_date", "2024-02-30", DATE),
            bad("decision_date", "20240601", DATE),
            new Bad(insurer("request_id", "bad", "decision_date", ""), "decision_date", "[absent]", GIVEN),
            bad("recipient_number", "556016-0681", "must end in its check digit"),
            bad("recipient_number", "556016", FORMAT),
            new Bad(
                    insurer("request_id", "bad", "recipient_number", "850101-1236"),
                    "recipient_number",
                    "[withheld]",
                    "must be an organisation number, not a personal identity number"),
            new Bad(
                    insurer("request_id", "bad", "recipient_number", "19850101-1236"),
                    "recipient_number",
                    "[withheld]",
                    FORMAT),
            new Bad(insurer("request_id", "bad", "recipient_name", "  "), "recipient_name", "[absent]", GIVEN),
            bad(
                    "recipient_kind",
                    "BANK",
                    WORD + "INSURANCE_COMPANY, INSURANCE_INTERMEDIARY, STATE_AUTHORITY, MUNICIPAL_AUTHORITY, OTHER"),
            bad("authority_function", "COURT", "must be absent for a recipient that is not an authority"),
            new Bad(
                    municipality("request_id", "bad", "authority_function", "COURT"),
                    "authority_function",
                    "COURT",
                    "must be a function of the recipient's level, state or municipal"),
            new Bad(
                    municipality("request_id", "bad", "recipient_number", "556016-0680"),
                    "recipient_number",
                    "556016-0680",
                    "must begin with 2 for an authority"),
            bad("purpose", "MARKETING", WORD + PURPOSES),
            bad("purpose", "coordination", WORD + PURPOSES),
            new Bad(insurer("request_id", "bad", "subject", ""), "subject", "[absent]", GIVEN),
            new Bad(
                    insurer("request_id", "bad", "information", "AMOUNT_PAID;SHOE_SIZE"),
                    "information",
                    "SHOE_SIZE",
                    WORD + CATEGORIES),
            new Bad(
                    insurer("request_id", "bad", "information", "AMOUNT_PAID;;IDENTITY"),
                    "information",
                    "[absent]",
                    WORD + CATEGORIES),
            bad("necessity_stated", "yes", "must be true or false"),
            bad("agreement_signed_by_agency", "2024-01-32", DATE),
            new Bad(
                    insurer("request_id", "bad", "agreement_signed_by_agency", ""),
                    "connected_from",
                    "2024-02-01",
                    "must be absent until both parties have signed the agreement"),
            bad("connected_from", "2024-01-19", "must not be before the day either party signed"),
            bad("agreement_ends", "2024-01-19", NOT_BEFORE_START),
            bad("disconnected_from", "2024-01-31", NOT_BEFORE_START),
            new Bad(
                    insurer("request_id", "bad", "connected_from", "", "disconnected_from", "2024-05-01"),
                    "disconnected_from",
                    "2024-05-01",
                    "must be absent where there is no connection"),
            new Bad(municipality("request_id", "bad", "case_subject", ""), "case_subject", "[absent]", GIVEN),
            new Bad(municipality("request_id", "bad", "case_opened", ""), "case_opened", "[absent]", GIVEN),
            new Bad(
                    municipality("request_id", "bad", "case_closed", "2024-03-31"),
                    "case_closed",
                    "2024-03-31",
                    NOT_BEFORE_START),
            new Bad(
                    municipality("request_id", "bad", "case_matter", "DIVORCE"),
                    "case_matter",
                    "DIVORCE",
                    WORD + "BENEFIT, PRIVATE_CARE_FEE, OTHER"),
            new Bad(insurer("request_id", "bad", "consent_recipient", ""), "consent_recipient", "[absent]", GIVEN),
            new Bad(
                    insurer("request_id", "bad", "consent_purposes", ""),
                    "consent_purposes",
                    "[absent]",
                    "must name at least one purpose"),
            new Bad(
                    insurer("request_id", "bad", "consent_purposes", "CLAIMS_SETTLEMENT;"),
                    "consent_purposes",
                    "[absent]",
                    WORD + PURPOSES),
            bad("consent_information", "ALL", WORD + CATEGORIES),
            new Bad(insurer("request_id", "bad", "consent_given", ""), "consent_given", "[absent]", GIVEN),
            bad("consent_withdrawn", "2024-02-29", NOT_BEFORE_START),
            bad("consent_expires", "2024-03-01", "must be after the day the consent was given"),
            // The individual's reference has strayed: it is not repeated.
            new Bad(insurer("request_id", "bad", "consent_given", "individ-7431"), "consent_given", "[withheld]", DATE),
            // Of no case, so it is no part of the form; and yet it is not repeated.
            new Bad(
                    insurer("request_id", "bad", "case_subject", "individ-9", "decision_date", "om individ-9"),
                    "decision_date",
                    "[withheld]",
                    DATE),
            new Bad(
                    insurer("request_id", "bad").replace("\n", ",extra\n"),
                    "*",
                    "28",
                    "must have as many cells as the header"),
            new Bad("bad,2024-06-01,individ-7431\n", "*", "3", "must have as many cells as the header"),
            new Bad(
                    insurer("request_id", "bad", "recipient_name", "\"Bolaget"),
                    "recipient_name",
                    "[withheld]",
                    "must have quotes that open and close a cell"),
            new Bad(
                    insurer("request_id", "bad", "recipient_name", "Bolaget \"Ett\""),
                    "recipient_name",
                    "[withheld]",
                    "must have quotes that open and close a cell"),
            new Bad(
                    insurer("request_id", "bad", "recipient_name", "\"Ett\" bolag"),
                    "recipient_name",
                    "[withheld]",
                    "must have quotes that open and close a cell"));

    private static Bad bad(String column, String value, String rule) {
        return new Bad(insurer("request_id", "bad", column, value), column, value, rule);
    }

    @Test
    void eachKindIsReportedAndEveryOtherRowIsDecided() throws Exception {
        StringBuilder file = new StringBuilder(Rows.HEADER);
        List<String> out = new ArrayList<>(List.of("request_id,outcome,refusal,ground,medium_basis,unmet,notes"));
        List<String> err = new ArrayList<>();
        int line = 2;
        for (Bad kind : KINDS) {
            String good = "good-" + line;
            file.append(kind.row()).append(insurer("request_id", good));
            out.add("bad,INVALID,,,,,");
            out.add(good + ",PERMITTED,,CONSENT,2010:110 K114P26,,SFB-114-24-REPEALED");
            err.add("line " + line + ", column " + kind.column() + ", value " + kind.value() + ": " + kind.rule());
            line += 2;
        }
        Result result = decide(file.toString().getBytes(StandardCharsets.UTF_8), "--format", "csv");

        assertEquals(String.join("\n", err), String.join("\n", result.errLines()));
        assertEquals(out, result.outLines());
        assertEquals(1, result.status());
        for (String secret : List.of("individ", "850101", "1236", "dnr-2024")) {
            assertFalse(result.err().contains(secret), secret);
        }
    }

    @Test
    void everyViolationOfARowHasItsLineInTheOrderOfTheColumns() throws Exception {
        Result result = decide(
                (Rows.HEADER
                                + insurer(
                                        "request_id",
                                        "",
                                        "purpose",
                                        "X",
                                        "decision_date",
                                        "1 maj",
                                        "information",
                                        "Y;Z"))
                        .getBytes(StandardCharsets.UTF_8),
                "--lang",
                "sv",
                "--format",
                "csv");

        String words = "måste vara ett av de ord som fältet känner: ";
        assertEquals(
                List.of(
                        "line 2, column request_id, value [absent]: måste anges",
                        "line 2, column decision_date, value 1 maj: måste vara ett datum i kalendern, skrivet som"
                                + " 2026-11-23",
                        "line 2, column purpose, value X: " + words + PURPOSES,
                        "line 2, column information, value Y: " + words + CATEGORIES,
                        "line 2, column information, value Z: " + words + CATEGORIES),
                result.errLines());
        assertEquals(",INVALID,,,,,", result.outLines().get(1));
        assertEquals(1, result.status());
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirOwnRowOnly() throws Exception {
        String file = Rows.HEADER
                + insurer("request_id", "one")
                + insurer("request_id", "two", "recipient_name", "Försäkring")
                + insurer("request_id", "three", "recipient_name", "Försäkring");
        byte[] utf8 = file.getBytes(StandardCharsets.UTF_8);
        int latin1 = file.substring(0, file.indexOf("ö")).getBytes(StandardCharsets.UTF_8).length;
        utf8[latin1] = (byte) 'x'; // leaves the second byte of ö on its own
        Result result = decide(utf8, "--format", "csv");

        assertEquals("line 3, column recipient_name, value [withheld]: must be UTF-8\n", result.err());
        assertEquals(
                List.of("one,PERMITTED", "two,INVALID", "three,PERMITTED"),
                result.outLines().stream()
                        .skip(1)
                        .map(line -> line.replaceAll("^([a-z]+,[A-Z]+).*$", "$1"))
                        .toList());
        assertEquals(1, result.status());
    }

    @Test
    void aValueCannotBreakTheLineOrSteerTheTerminal() throws Exception {
        Result result =
                decide((Rows.HEADER + insurer("purpose", "\"X\n\u001b[31mY\"")).getBytes(StandardCharsets.UTF_8));

        assertEquals("line 2, column purpose, value X\\u000a\\u001b[31mY: " + WORD + PURPOSES + "\n", result.err());
    }

    @Test
    void invalidRowsKeepTheirPlaceInJsonAndTable() throws Exception {
        byte[] file = (Rows.HEADER + insurer("request_id", "a", "purpose", "X") + insurer("request_id", "b"))
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "{\"request_id\":\"a\",\"outcome\":\"INVALID\",\"refusal\":null,\"ground\":[],\"medium_basis\":[],"
                        + "\"unmet\":[],\"notes\":[]}",
                decide(file, "--format", "json").outLines().get(0));
        List<String> table = decide(file).outLines();
        assertEquals("a INVALID", table.get(2).replaceAll("^(\\S+)\\s+(INVALID).*$", "$1 $2"));
        assertEquals("b", table.get(3).substring(0, 1));
    }

    private Result decide(byte[] file, String... options) throws IOException, InterruptedException {
        Path path = directory.resolve("requests.csv");
        Files.write(path, file);
        List<String> arguments = new ArrayList<>(List.of("decide", "requests.csv"));
        arguments.addAll(List.of(options));
        return Java.lefi(directory, arguments.toArray(String[]::new));
    }
}
