package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.lefi.examples.cli.RequestRows.insurer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of bad row, with a good row after it: reported with line, column, value and rule, and nothing else is lost. */
class BadRequestRowsTest {
    @Test
    void eachKindIsReportedAndEveryOtherRowIsDecided() throws Exception {
        StringBuilder file = new StringBuilder(RequestRows.HEADER);
        List<String> out = new ArrayList<>(List.of(RequestRows.OUT.strip()));
        List<String> err = new ArrayList<>();
        int line = 2;
        for (BadRequestRow kind : BadRequestRow.KINDS) {
            String good = "good-" + line;
            file.append(kind.row()).append(insurer("request_id", good));
            out.add(kind.shownId() + RequestRows.INVALID.strip());
            out.add(good + RequestRows.PERMITTED.strip());
            err.add("line " + line + ", column " + kind.column() + ", value " + kind.value() + ": " + kind.rule());
            line += 2;
        }
        ProgramResult result = decide(file.toString().getBytes(StandardCharsets.UTF_8), "--format", "csv");

        assertEquals(String.join("\n", err), String.join("\n", result.errLines()));
        assertEquals(out, result.outLines());
        assertEquals(1, result.status());
        for (String secret : List.of("individ", "850101", "1236", "dnr-2024")) {
            assertFalse(result.err().contains(secret), secret);
        }
    }

    @Test
    void everyViolationOfARowHasItsLineInTheOrderOfTheColumns() throws Exception {
        ProgramResult result = decide(
                (RequestRows.HEADER
                                + insurer(
                                        "request_id",
                                        "",
                                        "purpose",
                                        "X",
                                        "decision_date",
                                        "1.5.2024",
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
                        "rad 2, kolumn request_id, värde [saknas]: måste anges",
                        "rad 2, kolumn decision_date, värde 1.5.2024: måste vara ett datum i kalendern, skrivet som"
                                + " 2026-11-23",
                        "rad 2, kolumn purpose, värde [visas inte]: " + words + BadRequestRow.PURPOSES,
                        "rad 2, kolumn information, värde [visas inte]: " + words + BadRequestRow.CATEGORIES,
                        "rad 2, kolumn information, värde [visas inte]: " + words + BadRequestRow.CATEGORIES),
                result.errLines());
        assertEquals(RequestRows.INVALID.strip(), result.outLines().get(1));
        assertEquals(1, result.status());
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirOwnRowOnly() throws Exception {
        String file = RequestRows.HEADER
                + insurer("request_id", "one")
                + insurer("request_id", "two", "recipient_name", "Försäkring")
                + insurer("request_id", "three", "recipient_name", "Försäkring");
        byte[] utf8 = file.getBytes(StandardCharsets.UTF_8);
        int latin1 = file.substring(0, file.indexOf("ö")).getBytes(StandardCharsets.UTF_8).length;
        utf8[latin1] = (byte) 'x'; // leaves the second byte of ö on its own
        ProgramResult result = decide(utf8, "--format", "csv");

        assertEquals(
                "line 3, column recipient_name, value [withheld]: must be UTF-8, or what --charset says, such as windows-1252 for"
                        + " what Swedish Excel saves\n",
                result.err());
        assertEquals(
                List.of("one,PERMITTED", "two,INVALID", "three,PERMITTED"),
                result.outLines().stream()
                        .skip(1)
                        .map(line -> line.replaceAll("^([a-z]+,[A-Z]+).*$", "$1"))
                        .toList());
        assertEquals(1, result.status());
    }

    @Test
    void invalidRowsKeepTheirPlaceInJsonAndTable() throws Exception {
        byte[] file = (RequestRows.HEADER + insurer("request_id", "a", "purpose", "X") + insurer("request_id", "b"))
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "{\"requestId\":\"a\",\"outcome\":\"INVALID\",\"decision\":null}",
                decide(file, "--format", "json").outLines().get(0));
        List<String> table = decide(file).outLines();
        assertEquals("a INVALID", table.get(3).replaceAll("\\s+", " "));
        assertEquals("  The row is invalid; see the errors.", table.get(4));
        assertEquals("b ", table.get(5).substring(0, 2));
    }

    private static ProgramResult decide(byte[] file, String... options) throws IOException {
        return Program.onFile("decide", file, options);
    }
}
