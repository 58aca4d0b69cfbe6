package se.lefi.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.lefi.rules.CompiledModules.BOTH;
import static se.lefi.rules.CompiledModules.CORE;
import static se.lefi.rules.CompiledModules.RULES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** DESIGN section 2: the rooms, and the one way through them. */
class ArchitectureTest {

    @Test
    void bothModulesAreLookedAt() {
        assertTrue(CORE.contain("se.lefi.disclosure.DisclosureRequest"));
        assertTrue(RULES.contain("se.lefi.rules.DisclosureEngine"));
    }

    @Test
    void coreDoesNotKnowTheRules() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("se.lefi.rules.."))
                .check(CORE);
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

    @Test
    void lawAndOrganisationKnowNothingOfEachOther() {
        apart("se.lefi.law..", "se.lefi.organisation..");
        apart("se.lefi.organisation..", "se.lefi.law..");
    }

    /** A rule table is data: what runs it does not know which tables there are. */
    @Test
    void editionsAreKnownToNobodyWhoDecides() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "se.lefi.rules.edition..", "se.lefi.rules.analysis..", "se.lefi.rules.testkit..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.lefi.rules.edition.."))
                .check(RULES);
    }

    @Test
    void whatDecidesKnowsNothingOfWhatIsReadOffIt() {
        noClasses()
                .that()
                .resideInAnyPackage("se.lefi.rules", "se.lefi.rules.facts..", "se.lefi.rules.edition..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "se.lefi.rules.analysis..", "se.lefi.rules.explain..", "se.lefi.rules.testkit.."))
                .check(RULES);
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

    private static void apart(String room, String otherRoom) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage(otherRoom))
                .check(CORE);
    }
}
