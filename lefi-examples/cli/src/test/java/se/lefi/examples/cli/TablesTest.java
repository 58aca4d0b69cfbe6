package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables for people, of every subcommand. */
class TablesTest {
    private static final int WIDE_ENOUGH_FOR_ANYTHING = 100_000;

    /** What reads the same in any language: numbers, codes, ids of editions, names of authorities and what only Swedish has. */
    private static final String OF_NO_LANGUAGE =
            ".*[\\d§åäö].*|[A-Z_(),/-]+|as-published|by-statute|[-–]+|LEFI|Prenumeration|Statens"
                    + "|\\(?\\p{Lu}.*(verket|kassan|myndigheten)\\W*";

    /** Words that both languages have. */
    private static final Set<String> OF_BOTH_LANGUAGES =
            Set.of("cell", "i", "in", "just", "medium", "period", "person");

    static List<String> calls() {
        return List.of(
                "decide",
                "decide --edition by-statute",
                "timeline --from 2024-01-01 --to 2026-01-01",
                "timeline --from 2024-01-01 --to 2026-01-01 --edition by-statute",
                "table",
                "table --edition by-statute",
                "diff",
                "connection",
                "audit");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void noLineIsWiderThanTheTerminalAndNoWordIsBroken(String call) {
        for (String language : List.of("en", "sv")) {
            Set<String> words =
                    words(printed(call, language, WIDE_ENOUGH_FOR_ANYTHING).split("\n-+.*\n")[1]);
            for (int columns : new int[] {40, 80, 132}) {
                String table = printed(call, language, columns);

                int widest = table.lines().mapToInt(String::length).max().orElse(0);
                assertTrue(widest <= columns, call + " takes " + widest + " of " + columns);
                Set<String> broken = new TreeSet<>(words);
                broken.removeAll(words(table));
                assertEquals(Set.of(), broken, call + " in " + columns + " columns");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyWordIsSwedishInSwedish(String call) throws IOException {
        Set<String> common = words(printed(call, "en", WIDE_ENOUGH_FOR_ANYTHING));
        common.retainAll(words(printed(call, "sv", WIDE_ENOUGH_FOR_ANYTHING)));

        common.removeIf(word -> word.matches(OF_NO_LANGUAGE));
        common.removeAll(wordsOfTheSample());
        common.removeAll(OF_BOTH_LANGUAGES);
        assertEquals(Set.of(), common);
    }

    private static Set<String> wordsOfTheSample() throws IOException {
        try (InputStream sample = Main.class.getResourceAsStream("sample.csv")) {
            return Set.copyOf(
                    Arrays.asList(new String(sample.readAllBytes(), StandardCharsets.UTF_8).split("[\\s,;\"]+")));
        }
    }

    /** Without the marks around them, and without times. */
    private static Set<String> words(String table) {
        return Arrays.stream(table.split("\\s+"))
                .map(word -> word.replaceAll("[:;,.]+$", ""))
                .filter(word -> !word.matches("\\d*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String printed(String call, String language, int columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = Streams.of(out, new ByteArrayOutputStream(), () -> false, () -> columns);
        Main.run(
                streams,
                Stream.of(call.split(" "), new String[] {"--lang", language})
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }
}
