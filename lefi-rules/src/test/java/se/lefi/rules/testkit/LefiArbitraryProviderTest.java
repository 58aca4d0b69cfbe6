package se.lefi.rules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** No value that consumers hand in is forgotten, and jqwik finds what is there. */
class LefiArbitraryProviderTest {
    /** What nobody makes to hand it in: the library gives it, or it only holds functions and constants. */
    private static final Set<String> GIVEN_BY_THE_LIBRARY = Set.of(
            "se.lefi.connection.ConnectionProcess",
            "se.lefi.connection.ConnectionStep",
            "se.lefi.connection.ConnectionTransition",
            "se.lefi.connection.Responsibility");

    /** Third parties write their rules down: a rule by chance says nothing to a consumer's tests. */
    private static final Set<String> PARTS_OF_A_RULE_BOOK = Set.of(
            "se.lefi.rules.Advisory",
            "se.lefi.rules.CaseRequirement",
            "se.lefi.rules.InformationScope",
            "se.lefi.rules.Omission",
            "se.lefi.rules.Recipients",
            "se.lefi.rules.Rule",
            "se.lefi.rules.RuleBook");

    /** An answer, and what it is worked out from, is had by asking an engine. */
    private static final Set<String> ANSWERS = Set.of(
            "se.lefi.rules.Answers",
            "se.lefi.rules.Decision",
            "se.lefi.rules.DisclosureEngine",
            "se.lefi.rules.Permitted",
            "se.lefi.rules.Refused",
            "se.lefi.rules.UnmetRequirement",
            "se.lefi.rules.facts.Asked",
            "se.lefi.rules.facts.Facts",
            "se.lefi.rules.facts.FactsReader",
            "se.lefi.rules.facts.Status");

    /** What comes of walking a rule book. */
    private static final Set<String> ANALYSES = Set.of(
            "se.lefi.rules.analysis.Audit",
            "se.lefi.rules.analysis.AuditCheck",
            "se.lefi.rules.analysis.Counterexample",
            "se.lefi.rules.analysis.DiffRow",
            "se.lefi.rules.analysis.EditionDiff",
            "se.lefi.rules.analysis.FactSpace",
            "se.lefi.rules.analysis.Receipt",
            "se.lefi.rules.analysis.Stretches",
            "se.lefi.rules.analysis.Timeline");

    private final LefiArbitraryProvider provider = new LefiArbitraryProvider();

    @Test
    void everyPublicValueIsProvided() {
        Set<String> values = publicValues();
        for (Set<String> excluded : List.of(GIVEN_BY_THE_LIBRARY, PARTS_OF_A_RULE_BOOK, ANSWERS, ANALYSES)) {
            assertTrue(values.containsAll(excluded), excluded::toString);
            values.removeAll(excluded);
        }
        assertTrue(values.contains("se.lefi.disclosure.DisclosureRequest"));
        assertTrue(values.contains("se.lefi.organisation.RecipientType"));
        values.removeIf(name -> provider.canProvideFor(TypeUsage.of(typeNamed(name))));
        assertEquals(Set.of(), values);
    }

    @Example
    void whatIsProvidedIsOfTheTypeAndNotAlwaysTheSame() {
        List<Class<?>> provided = publicValues().stream()
                .<Class<?>>map(LefiArbitraryProviderTest::typeNamed)
                .filter(type -> provider.canProvideFor(TypeUsage.of(type)))
                .toList();
        assertFalse(provided.isEmpty());
        for (Class<?> type : provided) {
            Set<Arbitrary<?>> arbitraries = provider.provideFor(TypeUsage.of(type), usage -> Set.of());
            assertEquals(1, arbitraries.size(), type::toString);
            List<?> drawn =
                    arbitraries.iterator().next().sampleStream().limit(100).toList();
            assertTrue(drawn.stream().allMatch(type::isInstance), type::toString);
            assertTrue(new HashSet<>(drawn).size() > 1, type::toString);
        }
    }

    @Test
    void anythingElseIsNotProvided() {
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

    private static Set<String> publicValues() {
        return new ClassFileImporter()
                .importPaths(Path.of("../lefi-core/target/classes"), Path.of("target/classes")).stream()
                        .filter(LefiArbitraryProviderTest::isValue)
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Forms are raw text, which any strings will do for; exceptions and invariants are no values to hand in. The editions are
     * there to be asked for, and what explains only turns values into text.
     */
    private static boolean isValue(JavaClass type) {
        return Set.of(
                                "agreement",
                                "consent",
                                "disclosure",
                                "law",
                                "organisation",
                                "rules",
                                "rules.facts",
                                "rules.analysis")
                        .contains(type.getPackageName().replace("se.lefi.", ""))
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !type.isEnum()
                && !type.getSimpleName().equals("package-info");
    }

    private static Class<?> typeNamed(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
