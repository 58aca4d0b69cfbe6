package se.lefi.examples.cli.output;

import java.util.ArrayList;
import java.util.List;
import se.lefi.examples.cli.input.Graphemes;
import se.lefi.examples.cli.input.TerminalText;

/** Text in lines that are no wider than they may be. */
final class TextLines {
    private TextLines() {}

    /** Breaks at line breaks and spaces, and inside a word only where it alone is too wide: between two characters. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String rest = TerminalText.inOneLine(paragraph.strip());
            int end = Graphemes.end(rest, columns);
            while (end < rest.length()) {
                int space = rest.lastIndexOf(' ', end);
                int cut = space > 0 ? space : end;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut).stripLeading();
                end = Graphemes.end(rest, columns);
            }
            lines.add(rest);
        }
        return lines;
    }

    static int widestWord(String text) {
        int widest = 0;
        for (String word : text.split("[ \n]")) {
            widest = Math.max(widest, Graphemes.width(TerminalText.inOneLine(word)));
        }
        return widest;
    }
}
