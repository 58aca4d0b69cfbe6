package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public API of a module is what its {@code api.txt} says, so that no change of it goes unseen. To write the files anew:
 * {@code ./mvnw -pl lefi-core,lefi-rules test -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dlefi.api.write=true}
 */
class ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"../lefi-core", "../lefi-rules"})
    void isWhatTheFileSays(Path module) throws IOException {
        Path file = module.resolve("src/test/resources/api.txt");
        String api = api(module.resolve("target/classes"));
        if (Boolean.getBoolean("lefi.api.write")) {
            Files.writeString(file, api);
        }
        assertEquals(Files.readString(file).replace("\r\n", "\n"), api);
    }

    /** Every public type of the packages that are exported to all, as {@code javap} prints it. */
    private static String api(Path classes) throws IOException {
        Stream<String> options = Stream.of("-public", "--class-path", classes.toString());
        StringWriter printed = new StringWriter();
        int status = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(
                        new PrintWriter(printed),
                        new PrintWriter(System.err, true),
                        Stream.concat(options, types(classes).stream()).toArray(String[]::new));
        assertEquals(0, status);
        return printed.toString().replace("\r\n", "\n").replaceAll("(?m)^Compiled from .*\n", "");
    }

    private static List<String> types(Path classes) throws IOException {
        List<String> exported = ModuleFinder.of(classes).findAll().iterator().next().descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .toList();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))) && isPublic(name))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name, false, ApiTest.class.getClassLoader());
            Class<?> outer = type.getDeclaringClass();
            return Modifier.isPublic(type.getModifiers())
                    && !type.isAnonymousClass()
                    && (outer == null || isPublic(outer.getName()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
