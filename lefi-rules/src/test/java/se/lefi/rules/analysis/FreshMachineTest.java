package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is printed is the same in every virtual machine, whatever its locale and time zone. The order in which {@code Set.of}
 * and its like are walked changes from one machine to the next, and the hash of an enum constant does too.
 */
class FreshMachineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Adak",
                "-Duser.language=sv -Duser.country=SE -Duser.timezone=Europe/Stockholm -Dfile.encoding=ISO-8859-1"
            })
    void printsTheSame(String options) throws Exception {
        assertArrayEquals(
                Printout.text().split("\n"), printedWith(options.split(" ")).split("\n"));
    }

    /** The trial would show nothing if a printout were empty. */
    @Test
    void printsBothTables() {
        String text = Printout.text();
        assertEquals(2, text.split("\\| vad \\|", -1).length - 1, "diffs in Swedish");
        assertEquals(2, text.split("\\| recipients \\|", -1).length - 1, "decision tables in English");
    }

    private static String printedWith(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Printout.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }
}
