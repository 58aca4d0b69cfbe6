package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The licences in the jars, read as zip files. */
class LicencesIT {
    private static final Path PROGRAM = Path.of("target", "lefi.jar");
    private static final Pattern LICENCE = Pattern.compile("META-INF/([\\w-]*(LICENSE|NOTICE)\\S*)");

    @Test
    void everyJarOfLefiHoldsItsLicence() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path module : List.of(Path.of("..", "..", "lefi-core"), Path.of("..", "..", "lefi-rules"), Path.of(""))) {
            try (Stream<Path> files = Files.list(module.resolve("target"))) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(jars::add);
            }
        }
        assertTrue(jars.contains(PROGRAM) && jars.size() >= 4, jars.toString());

        String licence = Files.readString(Path.of("..", "..", "LICENSE"));
        for (Path jar : jars) {
            assertEquals(licence, text(jar, "META-INF/LICENSE"), jar.toString());
        }
    }

    /** What a library's own jar says of licences stands in the program's, unchanged; and none has nothing. */
    @Test
    void theProgramHoldsTheLicencesOfAllThatItHolds() throws IOException {
        Set<String> libraries = new LinkedHashSet<>();
        for (Path library : librariesOfTheProgram()) {
            String name = library.getFileName().toString().replaceFirst("-\\d.*", "");
            libraries.add(name);
            String folder = "META-INF/licenses/" + name + "/";
            assertTrue(text(PROGRAM, folder + "LICENSE").matches("(?s).*(opyright|[Ll]icensed).*"), name);
            for (String entry : entries(library)) {
                var licence = LICENCE.matcher(entry);
                if (licence.matches()) {
                    assertEquals(text(library, entry), text(PROGRAM, folder + licence.group(1)), library + " " + entry);
                }
            }
        }
        assertEquals(
                Set.of("picocli", "fastcsv", "jackson-core", "jackson-jr-objects", "progressbar", "jline-terminal"),
                libraries);
    }

    /** Those on the class path with a class in the program's jar, but for lefi's own. */
    private static List<Path> librariesOfTheProgram() throws IOException {
        Set<String> held = entries(PROGRAM);
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of)
                .toList();
        Set<Path> libraries = new LinkedHashSet<>();
        for (Path jar : jars) {
            if (entries(jar).stream().anyMatch(entry -> isForeignClass(entry) && held.contains(entry))) {
                libraries.add(jar);
            }
        }
        return List.copyOf(libraries);
    }

    private static boolean isForeignClass(String entry) {
        return entry.endsWith(".class") && !entry.startsWith("se/lefi/") && !entry.endsWith("module-info.class");
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }

    private static String text(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry found = file.getEntry(entry);
            assertTrue(found != null, () -> jar + " lacks " + entry);
            return new String(file.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
