package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.examples.Java;
import se.lefi.examples.Java.Result;

/** The bundled sample, against decisions read off FACTS A1 to A3 by hand. */
class SampleIT {
    private static final String HEADER = "request_id,outcome,refusal,ground,medium_basis,unmet,notes";

    private static final String DECISIONS = """
            L-01,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,SFB-114-24-REPEALED;SFB-114-9-REWRITTEN
            L-02,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,SFB-114-24-REPEALED;SFB-114-9-REWRITTEN
            L-03,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,SFB-114-24-REPEALED;SFB-114-9-REWRITTEN
            L-04,PERMITTED,,CONSENT,2010:110 K114P24,,SFB-114-24-REPEALED
            L-05,PERMITTED,,CONSENT,2010:110 K114P24,,SFB-114-24-REPEALED
            L-06,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_EXPIRED,SFB-114-24-REPEALED
            L-07,PERMITTED,,CONSENT,2010:110 K114P25,,SFB-114-24-REPEALED
            L-08,PERMITTED,,CONSENT,2010:110 K114P26,,SFB-114-24-REPEALED
            L-09,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_MISSING,SFB-114-24-REPEALED
            L-10,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_FROM_ANOTHER_PERSON,SFB-114-24-REPEALED
            L-11,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_FOR_ANOTHER_RECIPIENT,SFB-114-24-REPEALED
            L-12,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_FOR_ANOTHER_PURPOSE,SFB-114-24-REPEALED
            L-13,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_NOT_YET_GIVEN,SFB-114-24-REPEALED
            L-14,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_WITHDRAWN,SFB-114-24-REPEALED
            L-15,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_MISSING;NOT_CONNECTED,
            L-16,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_NOT_SIGNED;NOT_CONNECTED,
            L-17,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_ENDED,
            L-18,REFUSED,REQUIREMENTS_UNMET,,,NOT_CONNECTED,
            L-19,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_ENDED;NOT_CONNECTED;CONSENT_EXPIRED,SFB-114-24-REPEALED
            L-20,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-21,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-22,PERMITTED,,2008:975 P3,2010:110 K110P24;2010:110 K110P8,,F-2008-975-TITLE;SFB-110-24-MISPRINT
            L-23,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-24,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-25,PERMITTED,,2009:555 P2,2010:110 K110P24;2010:110 K110P8,,F-2009-555-REPEALED;SFB-110-24-MISPRINT
            L-26,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-27,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-28,REFUSED,REQUIREMENTS_UNMET,,,CASE_MISSING,
            L-29,REFUSED,REQUIREMENTS_UNMET,,,CASE_CONCERNS_ANOTHER_PERSON,
            L-30,REFUSED,REQUIREMENTS_UNMET,,,CASE_NOT_OPEN,
            L-31,REFUSED,NO_LEGAL_BASIS,,,RECIPIENT_NOT_ELIGIBLE,
            L-32,REFUSED,NO_LEGAL_BASIS,,,RECIPIENT_NOT_ELIGIBLE,
            L-33,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE,
            L-34,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE,
            L-35,PERMITTED,,1980:995 P2;1980:995 P3,2010:110 K110P24;2010:110 K110P8,,F-1980-995-TITLE;SFB-110-24-MISPRINT
            L-36,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,SFB-114-24-REPEALED;SFB-114-9-REWRITTEN
            L-37,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,SFB-114-24-REPEALED;SFB-114-9-REWRITTEN
            """;

    /** FACTS B1 and B2, DESIGN section 7; without the notes. */
    private static final String DECISIONS_BY_STATUTE = """
            L-01,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,
            L-02,PERMITTED,,2010:110 K110P39,2010:110 K114P9,
            L-03,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE
            L-04,PERMITTED,,CONSENT,2010:110 K114P24,
            L-05,PERMITTED,,CONSENT,2010:110 K114P24,
            L-06,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_EXPIRED
            L-07,PERMITTED,,CONSENT,2010:110 K114P9,
            L-08,PERMITTED,,CONSENT,2010:110 K114P9,
            L-09,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_MISSING
            L-10,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_FROM_ANOTHER_PERSON
            L-11,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_FOR_ANOTHER_RECIPIENT
            L-12,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_FOR_ANOTHER_PURPOSE
            L-13,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_NOT_YET_GIVEN
            L-14,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_WITHDRAWN
            L-15,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE
            L-16,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE
            L-17,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_ENDED
            L-18,REFUSED,REQUIREMENTS_UNMET,,,NOT_CONNECTED
            L-19,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_ENDED;NOT_CONNECTED;CONSENT_EXPIRED
            L-20,PERMITTED,,1980:995 P2,2010:110 K114P24;2010:110 K114P8,
            L-21,PERMITTED,,1980:995 P2,2010:110 K114P9,
            L-22,PERMITTED,,2008:975 P3,2010:110 K114P9,
            L-23,PERMITTED,,1980:995 P3,2010:110 K114P24;2010:110 K114P8,
            L-24,PERMITTED,,1980:995 P3,2010:110 K114P9,
            L-25,REFUSED,NO_LEGAL_BASIS,,,LEGAL_BASIS_NOT_IN_FORCE
            L-26,REFUSED,NO_LEGAL_BASIS,,,RECIPIENT_NOT_ELIGIBLE
            L-27,PERMITTED,,1980:995 P3,2010:110 K114P9,
            L-28,REFUSED,REQUIREMENTS_UNMET,,,CASE_MISSING
            L-29,REFUSED,REQUIREMENTS_UNMET,,,CASE_CONCERNS_ANOTHER_PERSON
            L-30,REFUSED,REQUIREMENTS_UNMET,,,CASE_NOT_OPEN
            L-31,REFUSED,NO_LEGAL_BASIS,,,RECIPIENT_NOT_ELIGIBLE
            L-32,REFUSED,NO_LEGAL_BASIS,,,RECIPIENT_NOT_ELIGIBLE
            L-33,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE
            L-34,REFUSED,NO_LEGAL_BASIS,,,PURPOSE_NOT_AVAILABLE
            L-35,REFUSED,REQUIREMENTS_UNMET,,,CASE_OF_ANOTHER_MATTER
            L-36,REFUSED,REQUIREMENTS_UNMET,,,NECESSITY_NOT_STATED;INFORMATION_NOT_DISCLOSABLE
            L-37,REFUSED,NOT_COVERED,,,DATE_NOT_COVERED
            """;

    /** DESIGN section 4, less what edition A does not ask about: coverage, force, matter, necessity, information. */
    private static final Set<String> CODES_OF_EDITION_A = Set.of(
            "RECIPIENT_NOT_ELIGIBLE",
            "PURPOSE_NOT_AVAILABLE",
            "AGREEMENT_MISSING",
            "AGREEMENT_NOT_SIGNED",
            "AGREEMENT_ENDED",
            "NOT_CONNECTED",
            "CASE_MISSING",
            "CASE_CONCERNS_ANOTHER_PERSON",
            "CASE_NOT_OPEN",
            "CONSENT_MISSING",
            "CONSENT_FROM_ANOTHER_PERSON",
            "CONSENT_FOR_ANOTHER_RECIPIENT",
            "CONSENT_FOR_ANOTHER_PURPOSE",
            "CONSENT_NOT_YET_GIVEN",
            "CONSENT_WITHDRAWN",
            "CONSENT_EXPIRED");

    @TempDir
    Path directory;

    @Test
    void sampleIsDecidedAsCsv() throws Exception {
        Result result = Java.lefi(directory, "decide", "--format", "csv");

        assertEquals("", result.err());
        assertEquals(HEADER + "\n" + DECISIONS, result.out());
        assertEquals(0, result.status());
    }

    @Test
    void sampleShowsEveryGroundRefusalAndCodeOfEditionA() throws Exception {
        List<NamedCsvRecord> records =
                csv(Java.lefi(directory, "decide", "--format=csv").out());

        assertEquals(CODES_OF_EDITION_A, words(records, "unmet"));
        assertEquals(Set.of("NO_LEGAL_BASIS", "REQUIREMENTS_UNMET"), words(records, "refusal"));
        assertEquals(
                Set.of("CONSENT", "2010:110 K110P39", "1980:995 P2", "1980:995 P3", "2008:975 P3", "2009:555 P2"),
                words(records, "ground"));
        assertEquals(
                Set.of(
                        "SFB-114-24-REPEALED",
                        "SFB-114-9-REWRITTEN",
                        "SFB-110-24-MISPRINT",
                        "F-1980-995-TITLE",
                        "F-2008-975-TITLE",
                        "F-2009-555-REPEALED"),
                words(records, "notes"));
    }

    @Test
    void sampleIsDecidedByStatute() throws Exception {
        Result result = Java.lefi(directory, "decide", "--edition", "by-statute", "--format", "csv");

        assertEquals(
                DECISIONS_BY_STATUTE.lines().toList(),
                result.outLines().stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .toList());
        assertEquals(0, result.status());
    }

    @Test
    void sampleIsDecidedAsJsonWithTheSameValues() throws Exception {
        Result result = Java.lefi(directory, "decide", "--format", "json", "--lang", "sv");

        List<String> asCsv = result.outLines().stream().map(SampleIT::csvOfJson).toList();
        assertEquals(DECISIONS.lines().toList(), asCsv);
        assertEquals(0, result.status());
    }

    @Test
    void withoutArgumentsItPrintsTheSampleAsATable() throws Exception {
        Result result = Java.lefi(directory);

        assertEquals("", result.err());
        assertEquals(0, result.status());
        assertEquals(
                DECISIONS.lines().map(line -> line.substring(0, 4)).toList(),
                result.outLines().stream()
                        .filter(line -> line.startsWith("L-"))
                        .map(line -> line.substring(0, 4))
                        .toList());
        assertTrue(result.outLines().stream().allMatch(line -> line.length() <= 160));
        assertTrue(result.out().contains("Ground: chapter 110 section 39 of the Social Insurance Code (2010:110)"));
        assertTrue(result.out().contains("The consent has expired."));
        assertEquals(
                result.out(),
                Java.lefi(directory, "decide", "--format", "table").out());
    }

    @Test
    void tableSpeaksSwedishInUtf8WhateverThePlatformsCharset() throws Exception {
        List<String> arguments =
                List.of("-Dfile.encoding=US-ASCII", "-jar", Java.JAR.toString(), "decide", "--lang", "sv");
        Result result = Java.run(directory, arguments);

        assertTrue(result.out().contains("Grund: 110 kap. 39 § socialförsäkringsbalken (2010:110)"), result.out());
        assertTrue(result.out().contains("Samtycket har upphört att gälla."));
    }

    private static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static Set<String> words(List<NamedCsvRecord> records, String column) {
        return records.stream()
                .flatMap(row -> Arrays.stream(row.getField(column).split(";")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String csvOfJson(String line) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            assertTrue(json.get("refusal").isNull() || json.get("refusal").isTextual(), line);
            return String.join(
                    ",",
                    json.get("request_id").textValue(),
                    json.get("outcome").textValue(),
                    json.get("refusal").isNull() ? "" : json.get("refusal").textValue(),
                    joined(json.get("ground")),
                    joined(json.get("medium_basis")),
                    joined(json.get("unmet")),
                    joined(json.get("notes")));
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String joined(JsonNode array) {
        assertTrue(array.isArray());
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining(";"));
    }
}
