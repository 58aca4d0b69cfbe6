package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The mutants that live are those that {@code src/test/mutants.md} lists with the reason why. Profile {@code mutation} only,
 * where the mutants have been made before.
 */
@EnabledIfSystemProperty(named = "lefi.mutation", matches = "true")
class SurvivorsIT {

    @ParameterizedTest
    @ValueSource(strings = {"../lefi-core", "."})
    void areThoseListed(String module) throws IOException {
        List<String> listed = listed(Path.of(module, "src/test/mutants.md"));
        List<String> made = Files.readAllLines(Path.of(module, "target/pit-reports/mutations.csv"));
        assertEquals(List.of(), minus(named(made, "SURVIVED", "NO_COVERAGE"), listed), "alive and not listed");
        // On a busy machine a mutant that changes nothing may be too slow.
        List<String> perhapsAlive = named(made, "SURVIVED", "NO_COVERAGE", "TIMED_OUT");
        assertEquals(List.of(), minus(listed, perhapsAlive), "listed and not alive");
    }

    /** Class, method and mutator of each mutant in the tables, as often as there are such mutants. */
    private static List<String> listed(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replace("`", "").split("\\s*\\|\\s*"))
                .peek(cells -> assertFalse(cells.length < 6 || cells[5].isBlank(), () -> "no reason: " + cells[1]))
                .flatMap(cells -> Stream.generate(() -> cells[1] + " " + cells[2] + " " + cells[3])
                        .limit(Long.parseLong(cells[4])))
                .toList();
    }

    /** Of each line: file, class, mutator, method, line number, status, killer. */
    private static List<String> named(List<String> made, String... statuses) {
        return made.stream()
                .map(line -> line.split(",", 7))
                .filter(cells -> Arrays.asList(statuses).contains(cells[5]))
                .map(cells -> cells[1].replace("se.lefi.", "") + " "
                        + cells[3].replaceAll("lambda\\$(.*)\\$\\d+", "$1") + " "
                        + cells[2].replaceAll(".*\\.|Mutator.*", ""))
                .toList();
    }

    private static List<String> minus(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }
}
