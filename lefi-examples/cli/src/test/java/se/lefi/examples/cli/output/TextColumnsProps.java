package se.lefi.examples.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Columns of text of every width of characters: UAX 29 tells what one is, UAX 11 and UTS 51 how wide it is. */
class TextColumnsProps {
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("å", 1),
            Map.entry("a\u030A", 1), // NFD
            Map.entry("o\u0308\u0323", 1),
            Map.entry("\uD835\uDD38", 1), // outside the basic plane
            Map.entry("\u4E2D", 2),
            Map.entry("\u1112\u1161\u11AB", 2), // a syllable of three letters
            Map.entry("\uFF21", 2),
            Map.entry("\uD83D\uDE00", 2),
            Map.entry("\uD83D\uDC4D\uD83C\uDFFD", 2), // with a skin
            Map.entry("\uD83C\uDDF8\uD83C\uDDEA", 2), // a flag
            Map.entry("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", 2), // a family
            Map.entry("\u2764\uFE0F", 2),
            Map.entry("1\uFE0F\u20E3", 2));

    /** Longest first, so that none is taken for the beginning of another. */
    private static final List<String> CHARACTERS =
            WIDTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();

    @Property(tries = 2000)
    void noLineIsTooWideAndNoCharacterIsCut(
            @ForAll("rows") List<String> cells, @ForAll @IntRange(min = 12, max = 60) int lineWidth)
            throws IOException {
        for (String line : printed(lineWidth, cells, 3, 9, 20)) {
            assertTrue(width(line) <= lineWidth, line);
        }
    }

    @Property(tries = 2000)
    void allOfTheTextIsThereInItsOrder(@ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int lineWidth)
            throws IOException {
        String lines = String.join("", printed(lineWidth, List.of(text), lineWidth));

        assertEquals(text.replaceAll("\\s", ""), lines.replaceAll("\\s", ""));
    }

    @Property(tries = 2000)
    void aWordThatFitsIntoALineIsNotBroken(@ForAll("rows") List<String> cells) throws IOException {
        List<String> words = words(printed(60, cells, 3, 9, 20));

        cells.forEach(cell -> Arrays.stream(cell.split("\\s+"))
                .filter(word -> !word.isEmpty() && width(word) <= 30)
                .forEach(word -> assertTrue(words.contains(word), word)));
    }

    @Example
    void whatFitsStandsBesideWhatDoesNotStandsBelow() throws IOException {
        List<String> cells = List.of("x", "one two", "three four\nfive");

        assertEquals(
                List.of("A    B    C", "---  ---  -------", "x    one  three", "     two  four", "          five"),
                printedWithHeader(17, cells, 3, 3, 7));
        assertEquals(
                List.of("A    B", "  C", "---  ---", "x    one", "     two", "  three four", "  five"),
                printedWithHeader(16, cells, 3, 3, 7));
        assertEquals(
                List.of("A", "---", "x", "  B:", "  one", "  two", "  C:", "  three", "  four", "  five"),
                printedWithHeader(7, cells, 3, 3, 7));
    }

    @Example
    void whatFollowsAWordThatIsTooWideStandsBelowIt() throws IOException {
        assertEquals(
                List.of("x    twelve-twelve", "          z"), printed(20, List.of("x", "twelve-twelve", "z"), 3, 3, 7));
        assertEquals(
                List.of("x    eighteen-eightee", "     n-eighteen", "          z"),
                printed(21, List.of("x", "eighteen-eighteen-eighteen", "z"), 3, 3, 7));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return texts().list().ofSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> character = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(CHARACTERS)), Tuple.of(1, Arbitraries.of(" ", "\n")));
        return character.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split("\\s+"))).toList();
    }

    /** Fails where a part of a character is left over. */
    private static int width(String line) {
        int width = 0;
        String rest = line;
        while (!rest.isEmpty()) {
            String text = rest;
            String first =
                    CHARACTERS.stream().filter(text::startsWith).findFirst().orElse(text.substring(0, 1));
            assertTrue(WIDTHS.containsKey(first) || first.charAt(0) < 128, line);
            width += WIDTHS.getOrDefault(first, 1);
            rest = rest.substring(first.length());
        }
        return width;
    }

    private static List<String> printed(int lineWidth, List<String> cells, int... widths) throws IOException {
        List<String> lines = printedWithHeader(lineWidth, cells, widths);
        int rule = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("-"))
                .findFirst()
                .orElseThrow();
        return lines.subList(rule + 1, lines.size());
    }

    private static List<String> printedWithHeader(int lineWidth, List<String> cells, int... widths) throws IOException {
        StringWriter out = new StringWriter();
        TextColumns columns =
                new TextColumns(out, lineWidth, List.of("A", "B", "C").subList(0, widths.length), widths);
        columns.header();
        columns.row(cells);
        return out.toString().lines().toList();
    }
}
