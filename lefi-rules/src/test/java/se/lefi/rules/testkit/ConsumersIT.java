package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.edition.LefiPrenumeration;

/** lefi, and its test kit, as their users have them: lefi's jars, their own sources, their own process. */
class ConsumersIT {
    /** jqwik, and what the JUnit platform that runs it brings. */
    private static final String[] JQWIK = {"jqwik-", "junit-platform-", "opentest4j-", "apiguardian-api-", "jspecify-"};

    /** An implementation of Jakarta Validation, and what it needs. */
    private static final String[] VALIDATOR = {
        "hibernate-validator-", "jakarta.validation-api-", "jboss-logging-", "classmate-"
    };

    @TempDir
    Path directory;

    @Test
    void aConsumerWithJqwikOnTheClassPath() throws Exception {
        List<String> printed = Consumer.onClassPath(directory, JQWIK).run(List.of("jqwik"), "consumer.OwnProps");
        assertTrue(printed.contains("named module: false"), printed::toString);
        assertPropertiesWereTried(printed);
    }

    @Test
    void aConsumerWithJqwikOnTheModulePath() throws Exception {
        List<String> printed = Consumer.onModulePath(directory, JQWIK)
                .run(List.of("jqwik", "jqwik-module"), "consumer.OwnPropsOfModule");
        assertTrue(printed.contains("named module: true"), printed::toString);
        assertPropertiesWereTried(printed);
    }

    @Test
    void aConsumerWithoutJqwikOnTheClassPath() throws Exception {
        List<String> printed = Consumer.onClassPath(directory).run(List.of("plain"));
        assertTrue(printed.contains("named module: false"), printed::toString);
        assertCellsWereDecided(printed);
    }

    @Test
    void aConsumerWithoutJqwikOnTheModulePath() throws Exception {
        List<String> printed = Consumer.onModulePath(directory).run(List.of("plain", "plain-module"));
        assertTrue(printed.contains("named module: true"), printed::toString);
        assertCellsWereDecided(printed);
    }

    /** The form's package is open to the validator, and to nobody else. */
    @Test
    void aConsumerWithAValidatorOnTheModulePath() throws Exception {
        List<String> printed = Consumer.onModulePath(directory, VALIDATOR).run(List.of("validator"));
        assertTrue(printed.contains("named module: true"), printed::toString);
        assertTrue(printed.contains("recipient.number must end in its check digit"), printed::toString);
    }

    @Test
    void theJarsNeedNothingButTheJdksBaseModule() {
        assertEquals("java.base", Consumer.moduleDependencies(Consumer.CORE));
        assertEquals("java.base,se.lefi.core", Consumer.moduleDependencies(Consumer.RULES));
    }

    /** Three properties hold; the false one is found out, and tells nobody's reference. */
    private static void assertPropertiesWereTried(List<String> printed) {
        assertTrue(printed.contains("succeeded: 3"), () -> String.join("\n", printed));
        assertEquals(
                List.of("failed: falseThatNothingIsEverPermitted"),
                printed.stream().filter(line -> line.startsWith("failed: ")).toList());
        assertTrue(
                printed.stream()
                        .anyMatch(line -> line.contains("DisclosureRequest{") && line.contains("subject=[withheld]")),
                () -> "no sample in " + String.join("\n", printed));
        assertEquals(
                List.of(),
                printed.stream().filter(line -> line.contains("individ")).toList());
    }

    /** As many as the audit has cells; one cell of each rule is permitted in each of edition A's five stretches. */
    private static void assertCellsWereDecided(List<String> printed) {
        assertTrue(printed.contains("jqwik: false"), printed::toString);
        for (RuleBook book : LefiPrenumeration.editions()) {
            assertTrue(
                    printed.stream()
                            .anyMatch(line -> line.startsWith(
                                    book.id() + ": " + Audit.of(book).cells() + " requests, ")),
                    printed::toString);
        }
        assertTrue(printed.get(2).endsWith(", " + 5 * 7 + " permitted"), printed::toString);
    }
}
