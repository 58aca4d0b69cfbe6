package se.lefi.examples.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** What stands in an id is printed so that it is seen, and runs nowhere; other readers of the formats get it back. */
class SafeOutputProps {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Zs}&&[^ ]]");

    /** By OWASP, CSV injection; what is no letter of ASCII in whatever width. */
    private static final String RUN = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    @Property(tries = 3000)
    void anotherReaderOfCsvGetsTheIdWithAnApostropheWhereASpreadsheetWouldRunIt(@ForAll("ids") String id)
            throws IOException {
        boolean runs = Character.isISOControl(id.charAt(0)) || RUN.indexOf(id.charAt(0)) >= 0;

        assertEquals((runs ? "'" : "") + escaped(id), readAsCsv(printed(Format.CSV, false, id)));
    }

    @Property(tries = 1000)
    void askedForRawThereIsNoApostrophe(@ForAll("ids") String id) throws IOException {
        assertEquals(escaped(id), readAsCsv(printed(Format.CSV, true, id)));
    }

    /** Which parts cells at semicolons, and knows quotes only where a cell begins. */
    @Property(tries = 1000)
    void aSwedishSpreadsheetDoesNotPartTheId(@ForAll("ids") String id) throws IOException {
        String line = printed(Format.CSV, false, id).split("\n")[1];

        assertTrue(id.indexOf(';') < 0 || line.startsWith("\""), line);
    }

    @Property(tries = 3000)
    void anotherReaderOfJsonGetsTheIdItself(@ForAll("ids") String id) throws IOException {
        String json = printed(Format.JSON, false, id);

        assertEquals(id, new ObjectMapper().readTree(json).get("requestId").textValue());
    }

    @Property(tries = 3000)
    void nothingUnseenIsPrintedInAnyFormat(@ForAll("ids") String id, @ForAll boolean raw) throws IOException {
        for (Format format : Format.values()) {
            String printed = printed(format, raw, id);

            assertEquals("", seenOnly(printed.replace("\n", "")), format + ": " + printed);
            long lines = printed.lines().count();
            assertTrue(format == Format.TABLE || lines == (format == Format.CSV ? 2 : 1), printed);
        }
    }

    /** U+D800 is no character; a reader of JSON may see it all the same. */
    @Example
    void aSurrogateAloneIsEscaped() throws IOException {
        assertTrue(printed(Format.JSON, false, "a\uD800b").contains("a\\ud800b"));
        assertTrue(printed(Format.CSV, false, "a\uD800b").contains("a\\ud800b"));
    }

    /** A joiner is unseen, but within an emoji. */
    @Example
    void anEmojiOfSeveralStaysOne() throws IOException {
        String doctor = "\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F";
        for (Format format : Format.values()) {
            assertTrue(printed(format, false, doctor).contains(doctor), format.toString());
            assertTrue(printed(format, false, "a\u200Db").contains("a\\u200db"), format.toString());
        }
    }

    @Provide
    Arbitrary<String> ids() {
        List<Character> unseen = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> !Character.isSurrogate((char) c)
                        && UNSEEN.matcher(Character.toString(c)).matches())
                .mapToObj(c -> (char) c)
                .toList();
        Arbitrary<String> characters = Arbitraries.oneOf(
                Arbitraries.of(unseen).map(String::valueOf),
                Arbitraries.of(RUN.chars().mapToObj(Character::toString).toList()),
                Arbitraries.of(
                        "a", "Å", "e\u0301", "7", " ", ";", ",", "\"", "'", "\\", "\uD835\uDFD8", "\uDB40\uDC01"));
        return characters.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    /** As in JSON and Java. */
    private static String escaped(String id) {
        return UNSEEN.matcher(id)
                .replaceAll(match -> match.group()
                        .chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                        .collect(Collectors.joining()));
    }

    private static String seenOnly(String printed) {
        return UNSEEN.matcher(printed).results().map(match -> match.group()).collect(Collectors.joining());
    }

    private static String printed(Format format, boolean raw, String id) throws IOException {
        StringWriter out = new StringWriter();
        OutputStyle style = new OutputStyle(format, Locale.ENGLISH, raw, 80);
        DecisionPrinter.of(DisclosureEngine.using(LefiPrenumeration.asPublished()), style, out)
                .print(id, Optional.empty());
        return out.toString();
    }

    private static String readAsCsv(String csv) throws IOException {
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setRecordSeparator('\n')
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertEquals(2, records.size(), csv);
        assertEquals(List.of(9, 9), records.stream().map(CSVRecord::size).toList());
        return records.get(1).get(0);
    }
}
