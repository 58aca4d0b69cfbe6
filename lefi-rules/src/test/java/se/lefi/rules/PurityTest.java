package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pure library has no I/O, no clock, no chance and no threads. */
class PurityTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Purity.NO_INPUT_OR_OUTPUT, ImpureCalls.InputOrOutput.class),
                Arguments.of(Purity.NOTHING_OF_THE_PROCESS_IT_RUNS_IN, ImpureCalls.OfTheProcess.class),
                Arguments.of(Purity.NO_DEFAULT_LANGUAGE_ZONE_OR_ENCODING, UnpredictableCalls.Defaults.class),
                Arguments.of(Purity.NO_THREADS, ImpureCalls.Threads.class),
                Arguments.of(Purity.NO_CHANCE, UnpredictableCalls.Randomness.class),
                Arguments.of(Purity.NO_CLOCK, UnpredictableCalls.Clocks.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule) {
        rule.check(CompiledModules.BOTH);
    }

    /** Each method of the class makes one forbidden call, and is found out. */
    @ParameterizedTest
    @MethodSource("rules")
    void isSeenToBeBroken(ArchRule rule, Class<?> forbidden) {
        JavaClasses planted = new ClassFileImporter().importClasses(forbidden);
        List<String> found = rule.evaluate(planted).getFailureReport().getDetails();
        List<String> overlooked = planted.get(forbidden).getMethods().stream()
                .filter(method -> !method.getName().startsWith("lambda$"))
                .map(JavaMethod::getFullName)
                .filter(method -> found.stream().noneMatch(detail -> detail.contains(method)))
                .toList();
        assertFalse(found.isEmpty());
        assertEquals(List.of(), overlooked);
    }
}
