package se.lefi.examples.explorer.picture;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of so many characters; a longer word has a line of its own. */
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(List<String> paragraphs, int characters) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.replace(" §", "\u00a0§").split(" ")) { // "9 §" is not torn apart
                if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
