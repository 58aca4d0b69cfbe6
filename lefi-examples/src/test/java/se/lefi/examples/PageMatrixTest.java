package se.lefi.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.rules.Requirement;
import se.lefi.rules.Rule;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * The README's matrix: each statement of the page, what encodes it and what tests it. It is made of {@code page.csv}:
 * {@code -Dlefi.write.readme=true} writes it anew.
 */
class PageMatrixTest {
    private static final List<NamedCsvRecord> ROWS = rows();
    private static final Set<String> RULES =
            LefiPrenumeration.asPublished().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private static final Path README = Path.of("../README.md");
    private static final Pattern MATRIX = Pattern.compile("(?<=\n\n)\\| about \\|.*(?:\n\\|.*)*(?=\n\n)");

    @Test
    void theReadmeHoldsTheMatrix() throws IOException {
        String matrix = Stream.concat(
                        Stream.of("| about | statement | encoded as | test |", "| --- | --- | --- | --- |"),
                        ROWS.stream().map(PageMatrixTest::line))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("lefi.write.readme")) {
            String anew = MATRIX.matcher(Files.readString(README)).replaceFirst(Matcher.quoteReplacement(matrix));
            Files.writeString(README, anew);
        }
        assertEquals(
                List.of(matrix),
                MATRIX.matcher(Files.readString(README))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static String line(NamedCsvRecord row) {
        return Stream.of(
                        row.getField("about"),
                        row.getField("statement"),
                        encoded(row).map(word -> "`" + word + "`").collect(Collectors.joining(", ")),
                        "`" + row.getField("test") + "`")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Test
    void everyRuleAndEveryThingThatItAsksForHasAStatement() {
        Set<String> asked = LefiPrenumeration.asPublished().rules().stream()
                .flatMap(rule -> rule.requirements().stream())
                .filter(requirement -> requirement != Requirement.CONSENT) // said with the purposes that need it
                .map(requirement -> "Requirement." + requirement)
                .collect(Collectors.toSet());
        Set<String> encoded = ROWS.stream().flatMap(PageMatrixTest::encoded).collect(Collectors.toSet());
        assertTrue(encoded.containsAll(RULES), encoded::toString);
        assertTrue(encoded.containsAll(asked), encoded::toString);
    }

    @Test
    void whatEncodesItIsARuleOrAType() {
        List<String> unknown = ROWS.stream()
                .flatMap(PageMatrixTest::encoded)
                .filter(word -> !RULES.contains(word) && !isType(word))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void whatTestsItIsATest() throws IOException {
        List<Path> tests;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            tests = files.filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .toList();
        }
        for (NamedCsvRecord row : ROWS) {
            String[] named = row.getField("test").split("#");
            Path file = tests.stream()
                    .filter(test -> test.endsWith(named[0] + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + named[0]));
            assertTrue(named[0].matches("\\w+(Test|Props|IT)"), () -> named[0] + " is not run");
            assertTrue(isTest(named[1], Files.readString(file)), () -> row.getField("test") + " is no test");
        }
    }

    @Test
    void aHelperIsNoTest() {
        String source = """
                    @Test
                    @Tag("page")
                    void test() {
                        helper();
                    }

                    void helper() {
                        assertTrue(true);
                    }
                """;
        assertTrue(isTest("test", source));
        assertFalse(isTest("helper", source));
        assertFalse(isTest("other", source));
    }

    /** Whether the source has such a method, with an annotation between it and the blank line above it. */
    private static boolean isTest(String name, String source) {
        return Pattern.compile("(?m)^ *@(Test|ParameterizedTest|Property|Example)\\b.*\n(.*\\S.*\n)* *(public )?void "
                        + name + "\\(")
                .matcher(source)
                .find();
    }

    private static Stream<String> encoded(NamedCsvRecord row) {
        return Arrays.stream(row.getField("encoded as").split(";"));
    }

    /** A type of the library by its simple name, with one of its constants where one is named. */
    private static boolean isType(String word) {
        String[] parts = word.split("\\.");
        return Stream.of("se.lefi.connection.", "se.lefi.rules.", "se.lefi.rules.edition.")
                .map(room -> type(room + parts[0]))
                .filter(Objects::nonNull)
                .anyMatch(type -> parts.length == 1
                        || Arrays.stream(type.getFields())
                                .anyMatch(field -> field.getName().equals(parts[1])));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static List<NamedCsvRecord> rows() {
        try {
            String text = Files.readString(Path.of("src/test/resources/se/lefi/examples/page.csv"));
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
