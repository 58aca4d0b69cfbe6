package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows whose cells are shifted, lost, doubled and quoted at random, next to good rows, against what another reader of RFC
 * 4180 sees: each of its records has one answer in its place, the one that it has in a file without damage, or is invalid;
 * and there is no other. {@code -Dlefi.damaged=10000000} asks for so many rows in all.
 */
class DamagedRowsProps {
    private static final int TRIES = 50;
    private static final long ASKED_FOR = Long.getLong("lefi.damaged", 0);
    private static final int ROWS = ASKED_FOR == 0 ? 100 : 2_000;
    private static final long FILES = Math.max(1, ASKED_FOR / (TRIES * ROWS));

    /** Takes what follows a closing quote as part of the cell, and the end of the file as the end of a quote. */
    private static final CSVFormat INDEPENDENT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private static final CSVFormat SOUND =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    @Property(tries = TRIES)
    void eachRecordHasItsAnswerInItsPlace(@ForAll long seed) throws IOException {
        for (long i = 0; i < FILES; i++) {
            check(new Random(seed + i));
        }
    }

    private static void check(Random random) throws IOException {
        DamagedFile file = new DamagedFile(random, ROWS);
        List<List<String>> records = read(INDEPENDENT, file.text);
        ProgramResult result = decide(file.text);
        List<List<String>> answers = read(CSVFormat.RFC4180, result.out());
        List<List<String>> ofSound =
                read(CSVFormat.RFC4180, decide(written(records)).out());

        assertEquals(records.size(), answers.size(), "answers");
        for (int i = 1; i < records.size(); i++) {
            List<String> record = records.get(i);
            List<String> answer = answers.get(i);
            if (file.quotesAreSound || file.good.contains(record)) {
                assertEquals(ofSound.get(i), answer, () -> "of " + record);
            } else if (!answer.equals(ofSound.get(i))) {
                assertEquals("INVALID", answer.get(1), () -> "of " + record);
                assertTrue(List.of("", record.get(0).strip()).contains(answer.get(0)), () -> answer + " of " + record);
            }
        }
        for (List<String> good : file.good) {
            assertTrue(!file.quotesAreSound || records.contains(good), "the other reader reads what was written");
        }
        assertFalse(result.err().contains("individ"), result.err());
    }

    private static ProgramResult decide(String file) throws IOException {
        return Program.onFile("decide", file, "--format", "csv");
    }

    private static List<List<String>> read(CSVFormat format, String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static String written(List<List<String>> records) {
        return String.join(
                "\r\n",
                records.stream().map(record -> SOUND.format(record.toArray())).toList());
    }
}
