package se.lefi.examples.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lefi.InvalidValueException.Violation;

/**
 * Which column stands where in a file.
 *
 * @param <C> the columns that such a file may have
 */
public final class Header<C extends Enum<C> & Column> {
    private static final String WHOLE_ROW = "*";

    private final List<C> columns;
    private final Map<C, Integer> places;

    private Header(List<C> columns, Class<C> type) {
        this.columns = columns;
        this.places = new EnumMap<>(type);
        columns.forEach(column -> places.put(column, columns.indexOf(column)));
    }

    /**
     * Reads the first row of a file. An unknown column is refused, because {@code consent_withdrawn} misspelt and passed
     * over would permit what has to be refused.
     *
     * @param type the columns that the file may have
     * @param required those that it cannot do without
     * @throws UnusableFileException if a column is missing, unknown or given twice, or the row cannot be read
     */
    static <C extends Enum<C> & Column> Header<C> of(CsvRow first, Class<C> type, List<C> required)
            throws UnusableFileException {
        if (first.fault() != null) {
            throw new UnusableFileException("the header, line " + first.line() + ", "
                    + first.fault().rule().english());
        }
        List<String> titles = first.cells().stream().map(String::strip).toList();
        if (titles.stream().noneMatch(title -> titled(title, type).isPresent())) {
            // May be a row of data: nothing of it is shown.
            throw new UnusableFileException("line " + first.line() + " is no header: it names no column of such a"
                    + " file; column names are separated by commas, and required are " + titles(required));
        }
        List<C> columns = new ArrayList<>();
        for (String title : titles) {
            C column = titled(title, type)
                    .orElseThrow(() -> new UnusableFileException("unknown column '" + shown(title) + "'"));
            if (columns.contains(column)) {
                throw new UnusableFileException("duplicate column '" + title + "'");
            }
            columns.add(column);
        }
        List<C> missing = new ArrayList<>(required);
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw new UnusableFileException("missing column " + titles(missing));
        }
        return new Header<>(columns, type);
    }

    /** {@return what stands in a column of a row that is not at fault; empty where the file does not have the column} */
    String cell(CsvRow row, C column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().get(place);
    }

    /**
     * {@return what stands in a column of a row that is at fault; empty unless the column is the first, for behind a fault
     * a cell may be another column's, the individual's among them}
     */
    String cellOfFaulty(CsvRow row, C column) {
        return columns.get(0) == column && !row.cells().isEmpty() ? row.cells().get(0) : "";
    }

    /** {@return what is wrong with a row that is at fault} */
    Problem problem(CsvRow row, CsvFault fault, Locale locale) {
        return Problem.column(
                title(row.faultyCell()),
                fault == CsvFault.CELL_COUNT ? String.valueOf(row.cells().size()) : Violation.WITHHELD,
                fault.rule().in(locale));
    }

    private String title(int cell) {
        return cell >= 0 && cell < columns.size() ? columns.get(cell).title() : WHOLE_ROW;
    }

    private static <C extends Enum<C> & Column> Optional<C> titled(String title, Class<C> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(column -> column.title().equals(title))
                .findFirst();
    }

    /** No column's name has digits; what has them may be a cell of data, somebody's number among others. */
    private static String shown(String title) {
        return title.codePoints().anyMatch(Character::isDigit) ? Violation.WITHHELD : TerminalText.safely(title);
    }

    private static String titles(List<? extends Column> columns) {
        return String.join(
                ", ", columns.stream().map(c -> "'" + c.title() + "'").toList());
    }
}
