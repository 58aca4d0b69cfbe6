package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.rules.RuleBook;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.edition.LefiPrenumeration;

/**
 * lefi, and its test kit, as their users have them, on the class path and on the module path: lefi's jars, their own sources
 * without a warning, their own process.
 */
class ConsumersIT {
    private static final String VALIDATION_API = "jakarta.validation-api-";

    /** jqwik, and what the JUnit platform that runs it brings; an implementation of Jakarta Validation, and what it needs. */
    private static final List<String> LIBRARIES = List.of(
            "jqwik-",
            "junit-platform-",
            "opentest4j-",
            "apiguardian-api-",
            "jspecify-",
            "hibernate-validator-",
            VALIDATION_API,
            "jboss-logging-",
            "classmate-");

    /** What a form says whose recipient's number has the wrong check digit, with a validator and without. */
    private static final String VIOLATION = "recipient.number must end in its check digit";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConsumerWithNothingButLefi(boolean onModulePath) throws Exception {
        List<String> expected = Stream.concat(
                        Stream.of("named module: " + onModulePath, "more than lefi: []", VIOLATION),
                        LefiPrenumeration.editions().stream()
                                .map(book -> "%s: %d requests, %d permitted"
                                        .formatted(book.id(), Audit.of(book).cells(), permissions(book))))
                .toList();
        assertEquals(expected, consumer("plain", onModulePath, List.of()).run());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConsumerThatCouldValidate(boolean onModulePath) throws Exception {
        consumer("plain", onModulePath, List.of(VALIDATION_API)).compile();
    }

    /** The form's package is open to the validator. Three properties hold; the false one is found out, and names nobody. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aConsumerThatValidatesAndTestsWithJqwik(boolean onModulePath) throws Exception {
        List<String> printed = consumer("tested", onModulePath, LIBRARIES)
                .run(onModulePath ? "consumer.OwnPropsOfModule" : "consumer.OwnProps");
        assertTrue(
                printed.containsAll(List.of("named module: " + onModulePath, VIOLATION, "succeeded: 3")),
                () -> String.join("\n", printed));
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

    @Test
    void theJarsNeedNothingButTheJdksBaseModule() {
        assertEquals("java.base", Consumer.moduleDependencies(Consumer.CORE));
        assertEquals("java.base,se.lefi.core", Consumer.moduleDependencies(Consumer.RULES));
    }

    private Consumer consumer(String folder, boolean onModulePath, List<String> libraries) {
        return new Consumer(
                directory,
                onModulePath ? List.of(folder, folder + "-module") : List.of(folder),
                onModulePath,
                libraries);
    }

    /** One cell of each rule in each segment: the one in which everything is met. */
    private static long permissions(RuleBook book) {
        return book.segments().stream()
                .filter(segment -> book.coverage().contains(segment.anyDay()))
                .mapToLong(segment -> book.rules().stream()
                        .filter(rule -> rule.inForce().contains(segment.anyDay()))
                        .count())
                .sum();
    }
}
