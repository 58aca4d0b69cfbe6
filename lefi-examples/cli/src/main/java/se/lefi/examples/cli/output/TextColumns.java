package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text in columns of fixed width, a row at a time; what is wider than its column goes on below. */
final class TextColumns {
    private static final String GAP = "  ";

    private final Writer out;
    private final int[] widths;

    TextColumns(Writer out, int... widths) {
        this.out = out;
        this.widths = widths;
    }

    void row(List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = wrapped.get(i);
                text.append(padded(line < cell.size() ? cell.get(line) : "", widths[i]))
                        .append(GAP);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    void rule() throws IOException {
        out.append(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)))
                .append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Breaks at spaces, and inside a word only where it is wider than the column. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String rest = paragraph;
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space > 0 ? space : width;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
