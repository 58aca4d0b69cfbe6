package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pure library has no I/O, no clock, no chance and no threads, and what it reads is in no exception of the JDK's. */
class PurityTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Purity.NO_INPUT_OR_OUTPUT, ForbiddenCalls.InputOrOutput.class),
                Arguments.of(Purity.NOTHING_OF_THE_PROCESS_IT_RUNS_IN, ForbiddenCalls.OfTheProcess.class),
                Arguments.of(Purity.NO_DEFAULT_LANGUAGE_ZONE_OR_ENCODING, ForbiddenCalls.Defaults.class),
                Arguments.of(Purity.NO_THREADS, ForbiddenCalls.Threads.class),
                Arguments.of(Purity.NO_CHANCE, ForbiddenCalls.Randomness.class),
                Arguments.of(Purity.NO_CLOCK, ForbiddenCalls.Clocks.class),
                Arguments.of(Purity.NOTHING_THAT_THROWS_A_TEXT, ForbiddenCalls.Texts.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule) {
        rule.check(CompiledModules.BOTH);
    }

    /** Each line of the class makes one forbidden call, and is found out. */
    @ParameterizedTest
    @MethodSource("rules")
    void isSeenToBeBroken(ArchRule rule, Class<?> forbidden) {
        JavaClasses planted = new ClassFileImporter().importClasses(forbidden);
        List<String> found = rule.evaluate(planted).getFailureReport().getDetails();
        List<String> overlooked = planted.get(forbidden).getAccessesFromSelf().stream()
                .filter(access -> !access.getTargetOwner().isEquivalentTo(forbidden)
                        && !access.getTargetOwner().isEquivalentTo(Object.class))
                .map(access -> "(ForbiddenCalls.java:" + access.getLineNumber() + ")")
                .filter(line -> found.stream().noneMatch(detail -> detail.endsWith(line)))
                .toList();
        assertFalse(found.isEmpty());
        assertEquals(List.of(), overlooked);
    }
}
