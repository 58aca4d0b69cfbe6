package se.lefi.examples.cli.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one at a time: what the CSV library reads as records, by RFC 4180, but for empty lines. Where it
 * cannot read a cell, because something stands after the quote that closes it, it begins anew behind that cell.
 */
public final class CsvRows {
    /** More characters than the library has to hold of any cell. */
    private static final int LIBRARY_BUFFER = 1 << 20;

    private static final int LIBRARY_READS = 1 << 14;

    private final LineReader lines;
    private final @Nullable Character stated;
    private char separator;
    private Iterator<CsvRow> records;
    private int width;

    // The row that is being read.
    private final List<String> cells = new ArrayList<>();
    private @Nullable CsvFault fault;
    private long line;
    private long lineOfCell;
    private boolean goesOn;

    /** Reads from a stream, which the caller closes. */
    public CsvRows(InputStream in, CsvDialect dialect) {
        this.lines = new LineReader(in, dialect.charset());
        this.stated = dialect.separator();
        this.separator = stated == null ? ',' : stated;
        this.records = anew();
    }

    /**
     * {@return the first row, which names the columns; a line before it that says {@code sep=;} is obeyed, unless the caller
     * has stated a separator}
     *
     * @throws UnusableFileException if there is none
     */
    public CsvRow header() throws IOException, UnusableFileException {
        CsvRow first = next();
        Character said = first == null ? null : separatorSaid(first);
        if (said != null) {
            separator = stated == null ? said : stated;
            records = anew();
            width = 0;
            first = next();
        }
        if (first == null) {
            throw new UnusableFileException(
                    "filen är tom: det finns ingen rubrikrad", "the file is empty: there is no header");
        }
        return first;
    }

    /** As Excel writes it, and reads it. */
    private @Nullable Character separatorSaid(CsvRow first) {
        String line = String.join(String.valueOf(separator), first.cells());
        return line.length() == "sep=;".length() && line.regionMatches(true, 0, "sep=", 0, "sep=".length())
                ? line.charAt(line.length() - 1)
                : null;
    }

    /**
     * {@return the next row, or null at the end; the first one is the header, and sets the number of cells that each row
     * must have}
     */
    public @Nullable CsvRow next() throws IOException {
        CsvRow row = record();
        while (row != null && row.cells().isEmpty() && row.fault() == null) {
            row = record();
        }
        if (width == 0 && row != null) {
            width = row.cells().size();
        }
        return row;
    }

    private @Nullable CsvRow record() throws IOException {
        while (true) {
            try {
                if (records.hasNext()) {
                    return records.next();
                }
                return goesOn ? withLastCell("") : null;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (CsvParseException e) {
                if (e.getCause() != null) {
                    throw e;
                }
                passOverCell();
                if (!goesOn) {
                    return row();
                }
            }
        }
    }

    /** The one that the library has stopped in. */
    private void passOverCell() throws IOException {
        if (lines.passedOn() > LIBRARY_BUFFER - LIBRARY_READS) {
            lines.skipAll(); // a cell that the library cannot hold, and whose quote may well be open
        }
        if (lines.isEnded()) {
            fault = CsvFault.unclosed(cells.size(), lineOfCell, lines.number() - lineOfCell + 1);
        } else if (fault == null) {
            fault = CsvFault.quote(cells.size());
        }
        cells.add("");
        goesOn = lines.skipCell(separator);
        records = anew();
    }

    private CsvRow withLastCell(String value) {
        cells.add(value);
        return row();
    }

    private CsvRow row() {
        goesOn = false;
        if (lines.isLong()) {
            return new CsvRow(line, List.of(), fault == null ? CsvFault.tooLong() : fault);
        }
        if (fault == null && width > 0 && !cells.isEmpty() && cells.size() != width) {
            fault = CsvFault.cellCount(cells.size());
        }
        return new CsvRow(line, cells, fault);
    }

    /** The records of what has not been taken yet. */
    private Iterator<CsvRow> anew() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LIBRARY_BUFFER)
                .build(new RecordHandler(), lines)
                .iterator();
    }

    /** Puts the cells of a record into the row. */
    private final class RecordHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        @Override
        protected void handleBegin(long startingLineNumber) {
            if (!goesOn) {
                lines.startRecord();
                cells.clear();
                fault = null;
                line = lines.number() + 1;
                lineOfCell = line;
            }
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            lineOfCell = lines.number();
            if (lines.isLong()) {
                return;
            }
            String value = length == 0 ? "" : new String(buffer, offset, length);
            if (lines.isPlain()) {
                cells.add(value);
            } else if (!quoted && value.indexOf('"') >= 0) {
                at(CsvFault.quote(cells.size()));
            } else if (value.indexOf(LineReader.DAMAGED) >= 0) {
                at(CsvFault.charset(cells.size()));
            } else {
                cells.add(value);
            }
        }

        private void at(CsvFault found) {
            fault = fault == null ? found : fault;
            cells.add("");
        }

        /** Behind a cell that was passed over, a line without characters is a cell. */
        @Override
        protected void handleEmpty() {
            if (goesOn) {
                cells.add("");
            }
        }

        @Override
        protected CsvRow buildRecord() {
            return row();
        }
    }
}
