package se.lefi.examples.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lefi.InvalidValueException.Violation;

/** Which column stands where in a file. */
public final class Header {
    private final List<Column> columns;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Header(List<Column> columns) {
        this.columns = columns;
        columns.forEach(column -> places.put(column, columns.indexOf(column)));
    }

    /**
     * Reads the first row of a file. An unknown column is refused, because {@code consent_withdrawn} misspelt and passed
     * over would permit what has to be refused.
     *
     * @throws UnusableFileException if a column is missing, unknown or given twice, or the row cannot be read
     */
    public static Header of(CsvRow first) throws UnusableFileException {
        if (first.fault() != null) {
            throw new UnusableFileException("the header, line " + first.line() + ", "
                    + first.fault().rule().english());
        }
        List<String> titles = first.cells().stream().map(String::strip).toList();
        if (titles.stream().noneMatch(title -> Column.titled(title).isPresent())) {
            // May be a row of data: nothing of it is shown.
            throw new UnusableFileException("line " + first.line() + " is no header: it names no column of a request"
                    + " file; column names are separated by commas, and required are " + titles(Column.REQUIRED));
        }
        List<Column> columns = new ArrayList<>();
        for (String title : titles) {
            Column column = Column.titled(title)
                    .orElseThrow(() -> new UnusableFileException("unknown column '" + shown(title) + "'"));
            if (columns.contains(column)) {
                throw new UnusableFileException("duplicate column '" + title + "'");
            }
            columns.add(column);
        }
        List<Column> missing = new ArrayList<>(Column.REQUIRED);
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw new UnusableFileException("missing column " + titles(missing));
        }
        return new Header(columns);
    }

    /** {@return what stands in a column of a row that is not at fault; empty where the file does not have the column} */
    String cell(CsvRow row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().get(place);
    }

    /** {@return the column of a cell's index, if it has one} */
    Optional<Column> column(int index) {
        return index >= 0 && index < columns.size() ? Optional.of(columns.get(index)) : Optional.empty();
    }

    /**
     * {@return the id of a row that is at fault; empty unless it stands first, for behind a fault a cell may be another
     * column's, the individual's among them}
     */
    String idOfFaulty(CsvRow row) {
        return columns.get(0) == Column.REQUEST_ID && !row.cells().isEmpty()
                ? row.cells().get(0)
                : "";
    }

    /** No column's name has digits; what has them may be a cell of data, somebody's number among others. */
    private static String shown(String title) {
        return title.codePoints().anyMatch(Character::isDigit) ? Violation.WITHHELD : Shown.safely(title);
    }

    private static String titles(List<Column> columns) {
        return String.join(
                ", ", columns.stream().map(c -> "'" + c.title() + "'").toList());
    }
}
