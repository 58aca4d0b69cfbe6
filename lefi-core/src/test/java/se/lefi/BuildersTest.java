package se.lefi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosureRequest;

/** Only what a builder declares by hand is public and documented: a setter that is forgotten there is missing silently. */
class BuildersTest {

    static Stream<Class<?>> generated() {
        return Values.GENERATED.stream();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void everyGeneratedSetterIsDeclared(Class<?> type) throws ClassNotFoundException {
        List<String> setters = setters(builder(implementation(type))).toList();
        assertFalse(setters.isEmpty());
        // One element added is one of several.
        List<String> missing = setters.stream()
                .filter(setter -> setters(builder(type))
                        .noneMatch(declared -> declared.equals(setter) || declared.equals(setter.replace(")", "[])"))))
                .toList();
        assertEquals(List.of(), missing);
    }

    /** An accessor that is no attribute has no setter; every other has. */
    @ParameterizedTest
    @MethodSource("generated")
    void everyAttributeHasASetter(Class<?> type) throws ClassNotFoundException {
        TreeSet<String> settable = setters(builder(type))
                .map(setter -> setter.replaceAll("\\(.*", "").replaceAll("^add(All)?", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> fields = Arrays.stream(implementation(type).getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(fields, settable);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void nothingGeneratedIsPublic(Class<?> type) throws ClassNotFoundException {
        assertFalse(Modifier.isPublic(implementation(type).getModifiers()));
        for (Method method : Stream.of(type.getMethods(), builder(type).getMethods())
                .flatMap(Arrays::stream)
                .toList()) {
            assertFalse(method.toGenericString().contains("Immutable"), method::toGenericString);
        }
        assertTrue(builder(type).isSealed());
        assertEquals(Object.class, type.getSuperclass());
        assertEquals(0, type.getInterfaces().length);
    }

    /** Whatever a wither is given, the value that comes out keeps the rules: here with what breaks none. */
    @Test
    void aWitherChangesOnePart() {
        DisclosureRequest request = Values.request();
        assertEquals(
                Values.DAY.plusDays(1),
                request.withDecisionDate(Values.DAY.plusDays(1)).decisionDate());
        assertEquals(request, request.withDecisionDate(Values.DAY.plusDays(1)).withDecisionDate(Values.DAY));
        assertEquals(List.of(), request.withConsents().consents());
        assertEquals(CaseMatter.OTHER, Values.caseFile().withClosed(Values.DAY).matter());
    }

    private static Class<?> implementation(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
    }

    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> setters(Class<?> builder) {
        return Arrays.stream(builder.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getParameterCount() == 1)
                .map(method -> method.getName() + "(" + method.getParameterTypes()[0].getTypeName() + ")");
    }
}
