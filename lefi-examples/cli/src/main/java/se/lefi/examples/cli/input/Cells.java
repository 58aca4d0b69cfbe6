package se.lefi.examples.cli.input;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one row's text.
 *
 * @param values the cells, as far as the quotes are sound
 * @param sound whether all of them are
 */
record Cells(List<String> values, boolean sound) {
    private static final CsvReader.CsvReaderBuilder STRICT =
            CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false);

    static Cells of(String text) {
        Handler handler = new Handler();
        try {
            STRICT.ofSingleCsvRecord(handler, text);
        } catch (CsvParseException e) {
            handler.sound = false;
        }
        return new Cells(handler.values, handler.sound);
    }

    /** Keeps the cells before a fault, and refuses a quote in an unquoted cell, which the parser would take literally. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<List<String>> {
        private final List<String> values = new ArrayList<>();
        private boolean sound = true;

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            String value = new String(buffer, offset, length);
            sound &= quoted || value.indexOf('"') < 0;
            if (sound) {
                values.add(value);
            }
        }

        @Override
        protected List<String> buildRecord() {
            return values;
        }
    }
}
