package se.lefi.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.lefi.rules.CompiledModules.BOTH;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms, and the one way through them. */
class ArchitectureTest {

    /** All of core that the rules may need: the forms are a door for applications. */
    private static final String CORE =
            "se.lefi, se.lefi.internal, se.lefi.law, se.lefi.organisation, se.lefi.connection, se.lefi.disclosure";

    /** What each room may need of the others. An edition is data: what decides does not know which there are. */
    private static final Map<String, String[]> ROOMS = """
            se.lefi:
            se.lefi.internal: se.lefi
            se.lefi.law: se.lefi, se.lefi.internal
            se.lefi.organisation: se.lefi, se.lefi.internal
            se.lefi.connection: se.lefi, se.lefi.internal, se.lefi.law, se.lefi.organisation
            se.lefi.disclosure: se.lefi, se.lefi.internal, se.lefi.law, se.lefi.organisation, se.lefi.connection
            se.lefi.form: se.lefi, se.lefi.internal, se.lefi.organisation, se.lefi.connection, se.lefi.disclosure
            se.lefi.rules.facts: CORE
            se.lefi.rules: CORE, se.lefi.rules.facts
            se.lefi.rules.edition: CORE, se.lefi.rules.facts, se.lefi.rules
            se.lefi.rules.analysis: CORE, se.lefi.rules.facts, se.lefi.rules
            se.lefi.rules.explain: CORE, se.lefi.rules.facts, se.lefi.rules, se.lefi.rules.analysis
            se.lefi.rules.testkit: CORE, se.lefi.rules.facts, se.lefi.rules, se.lefi.rules.analysis, se.lefi.rules.edition
            """.replace("CORE", CORE)
            .lines()
            .map(line -> line.split(": ?"))
            .collect(Collectors.toMap(room -> room[0], room -> room.length == 1 ? new String[0] : room[1].split(", ")));

    @Test
    void everyPackageIsARoom() {
        Set<String> packages = BOTH.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertEquals(ROOMS.keySet(), packages);
    }

    @Test
    void aRoomNeedsNoMoreThanItMay() {
        ROOMS.forEach((room, needed) -> noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage("se.lefi..")
                        .and(not(resideInAPackage(room)))
                        .and(not(resideInAnyPackage(needed))))
                .check(BOTH));
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching("se.(**)").should().beFreeOfCycles().check(BOTH);
    }

    @Test
    void nothingButTheBaseModuleAndTheConstraintsOfTheForm() {
        noClasses()
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "se.lefi..",
                        "java.lang..",
                        "java.io..",
                        "java.time..",
                        "java.util..",
                        "java.text..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.security..",
                        "org.jspecify..",
                        "org.immutables.value..",
                        "jakarta.validation..",
                        "net.jqwik..",
                        "org.apiguardian..")))
                .check(BOTH);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.lefi.form..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.validation.."))
                .check(BOTH);
        noClasses()
                .that()
                .resideOutsideOfPackage("se.lefi.rules.testkit..")
                .should()
                .dependOnClassesThat(resideInAPackage("net.jqwik.."))
                .check(BOTH);
    }

    /** Nobody outside extends a value: every type that others see is closed in one way or another. */
    @Test
    void publicTypesAreClosed() {
        classes()
                .that()
                .arePublic()
                .and(areSeenOutside())
                .should(new ArchCondition<>("be final, an interface, or closed by their constructors") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = type.isInterface()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.getModifiers().contains(JavaModifier.ABSTRACT)
                                        && type.getConstructors().stream()
                                                .noneMatch(c -> c.getModifiers().contains(JavaModifier.PUBLIC)
                                                        || c.getModifiers().contains(JavaModifier.PROTECTED));
                        events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended"));
                    }
                })
                .check(BOTH);
    }

    private static DescribedPredicate<JavaClass> areSeenOutside() {
        return new DescribedPredicate<>("are seen outside their package") {
            @Override
            public boolean test(JavaClass type) {
                return type.getEnclosingClass()
                        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(true);
            }
        };
    }
}
