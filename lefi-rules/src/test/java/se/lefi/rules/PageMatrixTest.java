package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.facts.Requirement;

/**
 * The README's matrix: for each statement of the page, what encodes it and what tests it; and the table in CONTRIBUTING that does
 * the same for FACTS.
 */
class PageMatrixTest {
    private static final Path README = Path.of("README.md");
    private static final Path CONTRIBUTING = Path.of("../.github/CONTRIBUTING.md");
    private static final List<Statement> STATEMENTS = statements();
    private static final Set<String> RULES =
            LefiPrenumeration.asPublished().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private record Statement(List<String> encodedAs, String test) {}

    @Test
    void everyRuleAndEveryThingThatItAsksForHasAStatement() {
        Set<String> asked = LefiPrenumeration.asPublished().rules().stream()
                .flatMap(rule -> rule.conditions().requirements().stream())
                .filter(requirement -> requirement != Requirement.CONSENT) // said with the purposes that need it
                .map(requirement -> "Requirement." + requirement)
                .collect(Collectors.toSet());
        Set<String> encoded = STATEMENTS.stream()
                .flatMap(statement -> statement.encodedAs().stream())
                .collect(Collectors.toSet());

        assertTrue(encoded.containsAll(RULES), encoded::toString);
        assertTrue(encoded.containsAll(asked), encoded::toString);
    }

    @Test
    void whatEncodesItIsARuleOrAType() {
        List<String> unknown = STATEMENTS.stream()
                .flatMap(statement -> statement.encodedAs().stream())
                .filter(word -> !RULES.contains(word) && !isType(word))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @Test
    void whatTestsItIsATest() throws IOException {
        assertAreTests(STATEMENTS.stream().map(Statement::test).toList());
    }

    @Test
    void whatHoldsAStatementOfFactsIsATest() throws IOException {
        List<String> named = rows(CONTRIBUTING, "| statement of FACTS | test |\n")
                .flatMap(cells -> code(cells[2]).stream())
                .toList();
        assertFalse(named.isEmpty());
        assertAreTests(named);
    }

    /** A class, with one of its tests where one is named. */
    private static void assertAreTests(List<String> all) throws IOException {
        List<Path> tests;
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            tests = files.filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .toList();
        }
        for (String one : all) {
            String[] named = one.split("#");
            Path file = tests.stream()
                    .filter(test -> test.endsWith(named[0] + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + named[0]));
            assertTrue(named[0].matches("\\w+(Test|Props|IT)"), () -> named[0] + " is not run");
            assertTrue(named.length == 1 || isTest(named[1], Files.readString(file)), () -> one + " is no test");
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

    /** A type of the library by its simple name, with one of its constants where one is named. */
    private static boolean isType(String word) {
        String[] parts = word.split("\\.");
        return Stream.of("se.lefi.connection.", "se.lefi.rules.", "se.lefi.rules.facts.", "se.lefi.rules.edition.")
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

    /** The rows of the table whose first column is called {@code about}. */
    private static List<Statement> statements() {
        return rows(README, "| about | statement | encoded as | test |\n")
                .map(cells -> new Statement(code(cells[3]), code(cells[4]).get(0)))
                .toList();
    }

    /** The cells of the table below this head; the first one is empty. */
    private static Stream<String[]> rows(Path document, String head) {
        String text;
        try {
            text = Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.substring(text.indexOf(head))
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("(^| )\\| ?"));
    }

    private static List<String> code(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
