package se.lefi.examples.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.cli.input.TerminalText;

/**
 * RFC 4180 with LF, safe to print and to open in a spreadsheet: what would not be seen is escaped, and what a spreadsheet
 * would run has an apostrophe before it, unless it is asked for raw.
 */
final class CsvLines {
    /** The minus sign is none of ASCII, and one to a spreadsheet that speaks Swedish. */
    private static final String FORMULA = "=+-@\u2212";

    private static final int BEYOND_ASCII = 0x80;

    /** A Swedish spreadsheet parts cells at semicolons; the first cell of a line is whole to it where it is quoted. */
    private static final QuoteStrategy FIRST_WITH_SEMICOLON = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String cell) {
            return column == 0 && cell.indexOf(';') >= 0;
        }
    };

    private final Writer out;
    private final CsvWriter csv;
    private final boolean raw;

    CsvLines(Writer out, boolean raw) {
        this.out = out;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(FIRST_WITH_SEMICOLON)
                .bufferSize(0)
                .build(out);
        this.raw = raw;
    }

    void print(List<String> cells) throws IOException {
        try {
            String[] safe = new String[cells.size()];
            for (int i = 0; i < safe.length; i++) {
                safe[i] = safe(cells.get(i));
            }
            csv.writeRecord(safe);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** {@return what a line has after its first cell: a comma and these cells} */
    String rest(List<String> cells) throws IOException {
        List<String> afterAnEmptyOne = new ArrayList<>(List.of(""));
        afterAnEmptyOne.addAll(cells);
        StringWriter line = new StringWriter();
        new CsvLines(line, raw).print(afterAnEmptyOne);
        return line.toString().substring(0, line.toString().lastIndexOf('\n'));
    }

    /** Prints a line of a cell and of such a rest. */
    void print(String first, String rest) throws IOException {
        try {
            CsvWriter.CsvWriterRecord line = csv.writeRecord().writeField(safe(first));
            out.write(rest); // goes where the cell went: the library has no buffer
            line.endRecord();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String safe(String cell) {
        String safe = TerminalText.inOneLine(cell);
        return raw || cell.isEmpty() || !isRun(cell.codePointAt(0)) ? safe : "'" + safe;
    }

    /** Whether a cell that begins so is more than text to a spreadsheet: in whatever width, as OWASP lists them. */
    private static boolean isRun(int first) {
        int plain = first < BEYOND_ASCII
                ? first
                : Normalizer.normalize(Character.toString(first), Normalizer.Form.NFKC)
                        .codePointAt(0);
        return Character.isISOControl(first) || FORMULA.indexOf(plain) >= 0;
    }

    /** The values as {@link JsonLines} prints them, in one cell each: a list joined, and null empty. */
    static List<String> texts(List<@Nullable Object> values, String separator) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof List<?> list) {
                texts.add(String.join(
                        separator, list.stream().map(Object::toString).toList()));
            } else {
                texts.add(value == null ? "" : value.toString());
            }
        }
        return texts;
    }
}
