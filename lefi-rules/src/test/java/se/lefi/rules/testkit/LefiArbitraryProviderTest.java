package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;
import se.lefi.connection.ConnectionProcess;
import se.lefi.connection.ConnectionStep;
import se.lefi.connection.ConnectionTransition;
import se.lefi.connection.Responsibility;
import se.lefi.law.RegisteredProvision;
import se.lefi.rules.FeeBasis;
import se.lefi.rules.PriceList;

/** No value that consumers hand in is forgotten, and jqwik finds what is there. */
class LefiArbitraryProviderTest {
    /** Where the values are that a request, or the life of a connection, is made of. */
    private static final Set<String> ROOMS =
            Set.of("se.lefi.connection", "se.lefi.disclosure", "se.lefi.law", "se.lefi.organisation");

    /** What nobody makes to hand it in: the library gives it, or it is a part of a rule book. */
    private static final Set<Class<?>> NOT_HANDED_IN = Set.of(
            ConnectionProcess.class,
            ConnectionStep.class,
            ConnectionTransition.class,
            RegisteredProvision.class,
            Responsibility.class);

    private final LefiArbitraryProvider provider = new LefiArbitraryProvider();

    /** One arbitrary for each value, not always the same one. */
    @Example
    void everyValueIsProvided() {
        List<Class<?>> values = Stream.concat(valuesOfTheCore(), Stream.of(FeeBasis.class, PriceList.class))
                .toList();
        assertTrue(values.containsAll(NOT_HANDED_IN));
        for (Class<?> type : values) {
            boolean left = NOT_HANDED_IN.contains(type);
            assertEquals(!left, provider.canProvideFor(TypeUsage.of(type)), type::toString);
            Set<Arbitrary<?>> arbitraries = provider.provideFor(TypeUsage.of(type), usage -> Set.of());
            assertEquals(left ? 0 : 1, arbitraries.size(), type::toString);
            for (Arbitrary<?> arbitrary : arbitraries) {
                List<?> drawn = arbitrary.sampleStream().limit(100).toList();
                assertTrue(drawn.stream().allMatch(type::isInstance), type::toString);
                assertTrue(new HashSet<>(drawn).size() > 1, type::toString);
            }
        }
    }

    @Test
    void anythingElseIsNotProvided() {
        for (Class<?> other : Set.of(Object.class, String.class, Enum.class)) {
            assertFalse(provider.canProvideFor(TypeUsage.of(other)));
            assertEquals(Set.of(), provider.provideFor(TypeUsage.of(other), usage -> Set.of()));
        }
    }

    @Test
    void theProviderIsRegistered() {
        assertEquals(
                1,
                ServiceLoader.load(ArbitraryProvider.class).stream()
                        .filter(found -> found.type().equals(LefiArbitraryProvider.class))
                        .count());
    }

    @Example
    void theDomainBringsTheValuesOnceAndWhatIsThereWithoutIt() {
        Set<Class<?>> without = types(DomainContext.global().getArbitraryProviders());
        Collection<ArbitraryProvider> brought = new LefiDomain().getArbitraryProviders();
        assertTrue(without.size() > 2 && without.contains(LefiArbitraryProvider.class), without::toString);
        assertEquals(without, types(brought));
        assertEquals(
                1,
                brought.stream().filter(LefiArbitraryProvider.class::isInstance).count());
        assertEquals(
                List.copyOf(DomainContext.global().getArbitraryConfigurators()),
                new LefiDomain().getArbitraryConfigurators());
    }

    private static Set<Class<?>> types(Collection<ArbitraryProvider> providers) {
        return providers.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> valuesOfTheCore() {
        return new ClassFileImporter()
                .importPath(Path.of("../lefi-core/target/classes")).stream()
                        .filter(type -> ROOMS.contains(type.getPackageName())
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.isTopLevelClass()
                                && !type.isEnum()
                                && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::reflect);
    }
}
