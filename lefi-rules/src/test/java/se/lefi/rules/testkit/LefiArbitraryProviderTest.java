package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** No value of lefi-core is forgotten, and jqwik finds what is there. */
class LefiArbitraryProviderTest {
    /** What nobody makes to hand it in: the library gives it, or it only holds functions and constants. */
    private static final Set<String> GIVEN_BY_THE_LIBRARY = Set.of(
            "se.lefi.agreement.ConnectionProcess",
            "se.lefi.agreement.ConnectionStep",
            "se.lefi.agreement.ConnectionTransition",
            "se.lefi.agreement.Responsibility");

    @Test
    void everyPublicValueOfTheCoreIsProvided() {
        Set<String> values = new ClassFileImporter()
                .importPaths(Path.of("../lefi-core/target/classes")).stream()
                        .filter(LefiArbitraryProviderTest::isValue)
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(values.removeAll(GIVEN_BY_THE_LIBRARY));
        assertTrue(values.contains("se.lefi.disclosure.DisclosureRequest"));
        values.removeIf(name -> new LefiArbitraryProvider().canProvideFor(typeNamed(name)));
        assertEquals(Set.of(), values);
    }

    @Test
    void anythingElseIsNotProvided() {
        LefiArbitraryProvider provider = new LefiArbitraryProvider();
        for (Class<?> other : Set.of(Object.class, String.class, Enum.class)) {
            assertTrue(!provider.canProvideFor(TypeUsage.of(other)));
            assertEquals(Set.of(), provider.provideFor(TypeUsage.of(other), usage -> Set.of()));
        }
    }

    @Test
    void theProviderIsRegistered() {
        assertEquals(
                1,
                ServiceLoader.load(ArbitraryProvider.class).stream()
                        .filter(provider -> provider.type().equals(LefiArbitraryProvider.class))
                        .count());
    }

    /** Forms are raw text, which any strings will do for; exceptions and invariants are no values to hand in. */
    private static boolean isValue(JavaClass type) {
        return Set.of("agreement", "consent", "disclosure", "law", "organisation")
                        .contains(type.getPackageName().replace("se.lefi.", ""))
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !type.isEnum()
                && !type.getSimpleName().equals("package-info");
    }

    private static TypeUsage typeNamed(String name) {
        try {
            return TypeUsage.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
