package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import se.lefi.examples.cli.input.Graphemes;

/**
 * Text in columns of fixed width, a row at a time, within the width of the terminal. The columns that do not fit beside the
 * others stand below them, over the whole width; so does what follows a word that is wider than its column.
 */
final class TextColumns {
    private static final String GAP = "  ";

    private final Writer out;
    private final int lineWidth;
    private final List<String> titles;
    private final int[] widths;
    private final int beside;

    TextColumns(Writer out, int lineWidth, List<String> titles, int... widths) {
        this.out = out;
        this.lineWidth = lineWidth;
        this.titles = titles;
        this.widths = widths;
        int fitting = 1;
        while (fitting < widths.length && start(fitting) + widths[fitting] <= lineWidth) {
            fitting++;
        }
        this.beside = fitting;
    }

    /** The titles, and a rule below them; of several columns below the others, each has its title where it stands. */
    void header() throws IOException {
        beside(titles);
        if (below() == 1) {
            paragraph(titles.get(beside));
        }
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < beside; i++) {
            rules.add("-".repeat(Math.min(widths[i], lineWidth)));
        }
        line(String.join(GAP, rules));
    }

    void row(List<String> cells) throws IOException {
        beside(cells);
        for (int i = beside; i < widths.length; i++) {
            if (!cells.get(i).isEmpty()) {
                paragraph(
                        below() == 1
                                ? cells.get(i)
                                : titles.get(i) + ": " + cells.get(i).replace('\n', ' '));
            }
        }
    }

    private int below() {
        return widths.length - beside;
    }

    /** Where a column begins. */
    private int start(int column) {
        int start = 0;
        for (int i = 0; i < column; i++) {
            start += widths[i] + GAP.length();
        }
        return start;
    }

    private void beside(List<String> cells) throws IOException {
        int first = 0;
        List<List<String>> block = new ArrayList<>();
        for (int i = 0; i < beside; i++) {
            boolean tooWide = TextLines.widestWord(cells.get(i)) > widths[i];
            block.add(TextLines.wrap(cells.get(i), tooWide ? lineWidth - start(i) : widths[i]));
            if (tooWide || i == beside - 1) {
                print(first, block);
                first = i + 1;
                block.clear();
            }
        }
    }

    /** Columns next to each other, from one of them on. */
    private void print(int first, List<List<String>> block) throws IOException {
        int height = block.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder text = new StringBuilder(" ".repeat(start(first)));
            for (int column = 0; column < block.size(); column++) {
                List<String> cell = block.get(column);
                String part = i < cell.size() ? cell.get(i) : "";
                text.append(part)
                        .append(" ".repeat(Math.max(0, widths[first + column] - Graphemes.width(part))))
                        .append(GAP);
            }
            line(text.toString());
        }
    }

    private void paragraph(String text) throws IOException {
        for (String line : TextLines.wrap(text, lineWidth - GAP.length())) {
            line(GAP + line);
        }
    }

    private void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }
}
