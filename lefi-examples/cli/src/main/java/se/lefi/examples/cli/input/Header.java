package se.lefi.examples.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lefi.Bilingual;
import se.lefi.InvalidValueException.Violation;

/**
 * Which column stands where in a file.
 *
 * @param <C> the columns that such a file may have
 */
public final class Header<C extends Enum<C> & Column> {
    private static final String WHOLE_ROW = "*";

    /** What may stand between the columns of other files, how it is called, and how it is given. */
    private record Separator(String character, Bilingual name, String option) {}

    private static final List<Separator> SEPARATORS = List.of(
            new Separator(";", new Bilingual("semikolon", "semicolon"), "';'"),
            new Separator("\t", new Bilingual("tabb", "tab"), "tab"),
            new Separator(",", new Bilingual("komma", "comma"), "','"));

    private final List<C> columns;
    private final int[] places;

    private Header(List<C> columns, Class<C> type) {
        this.columns = columns;
        this.places = Arrays.stream(type.getEnumConstants())
                .mapToInt(columns::indexOf)
                .toArray();
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
        CsvFault fault = first.fault();
        if (fault != null) {
            throw new UnusableFileException(
                    "rubrikraden, rad " + first.line() + ", " + fault.rule().swedish()
                            + "; --separator säger vad som står mellan dess celler",
                    "the header, line " + first.line() + ", " + fault.rule().english()
                            + "; --separator says what stands between its cells");
        }
        List<String> titles = first.cells().stream().map(Column::clean).toList();
        if (titles.stream().noneMatch(title -> titled(title, type).isPresent())) {
            throw noHeader(first, type, required);
        }
        List<C> columns = new ArrayList<>();
        for (String title : titles) {
            C column = titled(title, type).orElseThrow(() -> unknown(title, type));
            if (columns.contains(column)) {
                throw new UnusableFileException(
                        "kolumnen '" + column.title() + "' finns två gånger",
                        "duplicate column '" + column.title() + "'");
            }
            columns.add(column);
        }
        List<C> missing = new ArrayList<>(required);
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw new UnusableFileException(
                    "kolumnen " + titles(missing) + " saknas", "missing column " + titles(missing));
        }
        return new Header<>(columns, type);
    }

    /** May be a row of data: nothing of it is shown. */
    private static <C extends Enum<C> & Column> UnusableFileException noHeader(
            CsvRow first, Class<C> type, List<C> required) {
        for (Separator separator : SEPARATORS) {
            if (first.cells().stream()
                    .flatMap(cell -> Arrays.stream(cell.split(separator.character(), -1)))
                    .anyMatch(title -> titled(Column.clean(title), type).isPresent())) {
                return new UnusableFileException(
                        "rad " + first.line() + ": mellan kolumnernas namn står "
                                + separator.name().swedish() + "; ange --separator " + separator.option()
                                + ", och --charset windows-1252 om filen inte är UTF-8",
                        "line " + first.line() + ": there is a "
                                + separator.name().english()
                                + " between the names of its columns; give --separator " + separator.option()
                                + ", and --charset windows-1252 unless the file is UTF-8");
            }
        }
        return new UnusableFileException(
                "rad " + first.line() + " är ingen rubrikrad: den nämner ingen kolumn i en sådan fil; kolumnernas namn"
                        + " skiljs åt av komman, eller det som --separator säger, och dessa måste finnas: "
                        + titles(required),
                "line " + first.line() + " is no header: it names no column of such a file; column names are separated"
                        + " by commas, or by what --separator says, and required are " + titles(required));
    }

    private static UnusableFileException unknown(String title, Class<? extends Column> type) {
        List<String> titles =
                Arrays.stream(type.getEnumConstants()).map(Column::title).toList();
        Optional<String> near = Nearest.to(title, titles);
        return new UnusableFileException(
                "okänd kolumn '" + shown(title) + "'"
                        + near.map(meant -> "; menades '" + meant + "'?").orElse(""),
                "unknown column '" + shown(title) + "'"
                        + near.map(meant -> "; did you mean '" + meant + "'?").orElse(""));
    }

    /**
     * {@return what stands in a column of a row; empty where the file does not have the column, and where the row has more or
     * fewer cells than the header: there a cell may be another column's, the individual's among them}
     */
    String cell(CsvRow row, C column) {
        int place = places[column.ordinal()];
        return place < 0 || row.cells().size() != columns.size()
                ? ""
                : row.cells().get(place);
    }

    /** {@return what is wrong with a row that is at fault} */
    Problem problem(CsvFault fault, Locale locale) {
        return Problem.column(title(fault.cell()), fault.value(), fault.rule().in(locale));
    }

    private String title(int cell) {
        return cell >= 0 && cell < columns.size() ? columns.get(cell).title() : WHOLE_ROW;
    }

    private static <C extends Enum<C> & Column> Optional<C> titled(String title, Class<C> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(column -> column.title().equalsIgnoreCase(title))
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
