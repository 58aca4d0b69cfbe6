package se.lefi.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180, UTF-8), one at a time. Blank lines are skipped.
 *
 * <p>A quoted cell may run over several lines, so a quote that is never closed could swallow every row after it. Here it
 * costs its own line only: lines are joined to a row just when the row then is sound and as wide as the header, and long
 * before that would take in a second row. Otherwise the first line is at fault, and reading goes on with the next.
 */
public final class CsvRows {
    private final LineReader lines;
    private int width;

    /** Reads from a stream, which the caller closes. */
    public CsvRows(InputStream in) {
        this.lines = new LineReader(in);
    }

    /**
     * {@return the first row, which names the columns}
     *
     * @throws UnusableFileException if there is none
     */
    public CsvRow header() throws IOException, UnusableFileException {
        CsvRow first = next();
        if (first == null) {
            throw new UnusableFileException("the file is empty: there is no header");
        }
        return first;
    }

    /**
     * {@return the next row, or null at the end; the first one is the header, and sets the number of cells that each row
     * must have}
     */
    public @Nullable CsvRow next() throws IOException {
        PhysicalLine first = lines.next();
        while (first != null && first.isBlank()) {
            first = lines.next();
        }
        if (first == null) {
            return null;
        }
        Cells cells = Cells.of(first.text());
        if (first.fault() == null && !cells.sound() && width > 0) {
            Cells joined = join(first);
            cells = joined == null ? cells : joined;
        }
        if (width == 0) {
            width = cells.values().size();
        }
        return row(first, cells);
    }

    private CsvRow row(PhysicalLine first, Cells cells) {
        List<String> values = cells.values();
        if (first.fault() == CsvFault.TOO_LONG) {
            return new CsvRow(first.number(), List.of(), first.fault(), -1);
        }
        if (!cells.sound()) {
            return new CsvRow(first.number(), values, CsvFault.QUOTE, values.size());
        }
        if (first.fault() == CsvFault.NOT_UTF8) {
            int damaged = 0;
            while (values.get(damaged).indexOf('\uFFFD') < 0) {
                damaged++;
            }
            return new CsvRow(first.number(), values.subList(0, damaged), first.fault(), damaged);
        }
        return new CsvRow(first.number(), values, values.size() == width ? null : CsvFault.CELL_COUNT, -1);
    }

    /** Null, and the further lines left to be read again, unless they make one sound row with the first. */
    private @Nullable Cells join(PhysicalLine first) throws IOException {
        List<PhysicalLine> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean open = isOpen(first.text());
        long commas = commas(first.text());
        while (open && commas < 2L * (width - 1) && text.length() <= LineReader.LONGEST) {
            PhysicalLine more = lines.next();
            if (more == null) {
                break;
            }
            taken.add(more);
            if (more.fault() != null) {
                break;
            }
            text.append('\n').append(more.text());
            open ^= isOpen(more.text());
            commas += commas(more.text());
        }
        if (!taken.isEmpty() && !open && commas < 2L * (width - 1)) {
            Cells cells = Cells.of(text.toString());
            if (cells.sound() && cells.values().size() == width) {
                return cells;
            }
        }
        lines.pushBack(taken);
        return null;
    }

    /** Whether an odd number of quotes leaves a quoted cell open at the end of the text. */
    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',').count();
    }
}
