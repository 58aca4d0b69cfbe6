package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lefi.jar} as a process: what depends on the jar, the machine it runs on, and what its output leads to. */
class ProgramIT {
    private static final int MORE_THAN_A_PIPE_HOLDS = 20_000;
    private static final int ROWS = Integer.getInteger("lefi.rows", 50_000);

    /** Too small for so many rows. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx24m");

    @TempDir
    Path directory;

    @Test
    void theJarDecidesTheSampleAsTheProgramDoes() throws Exception {
        assertEquals(Program.run(), JavaProcess.run(List.of()));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        ProgramResult expected = new ProgramResult(0, "lefi " + System.getProperty("lefi.version") + "\n", "");

        assertEquals(expected, JavaProcess.run(List.of(), "--version"));
    }

    @Test
    void theStatusIsThatOfTheProcess() throws Exception {
        assertEquals(2, JavaProcess.run(List.of(), "guess").status());
    }

    @Test
    void aDashIsStandardInput() throws Exception {
        Path file = Files.writeString(
                directory.resolve("requests.csv"), RequestRows.HEADER + RequestRows.insurer("request_id", "a"));
        Path out = directory.resolve("out");
        Process process = JavaProcess.builder(List.of(), "decide", "-", "--format", "csv")
                .redirectInput(file.toFile())
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();

        assertEnds("", 0, process);
        assertEquals(RequestRows.OUT + "a" + RequestRows.PERMITTED, Files.readString(out));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsAFailureEvenOfHelp() throws Exception {
        for (String option : List.of("--help", "--version")) {
            Process process = JavaProcess.builder(List.of(), option)
                    .redirectOutput(new File("/dev/full"))
                    .redirectError(directory.resolve("err").toFile())
                    .start();
            assertEnds("lefi: standard output: .+\n", 2, process);
        }
    }

    @Test
    void languageAndCharsetAreThoseAskedForWhateverTheMachineSpeaks() throws Exception {
        String file = Files.writeString(
                        directory.resolve("requests.csv"),
                        RequestRows.HEADER
                                + RequestRows.insurer("request_id", "a")
                                + RequestRows.insurer("request_id", "b", "subject", ""))
                .toString();
        List<String> english = List.of("-Duser.language=en", "-Dfile.encoding=US-ASCII");
        List<String> swedish = List.of("-Duser.language=sv");

        assertEquals(
                Program.run("decide", file, "--lang", "sv"), JavaProcess.run(english, "decide", file, "--lang", "sv"));
        ProgramResult inEnglish = JavaProcess.run(swedish, "decide", file);
        assertEquals("line 3, column subject, value [absent]: must be given\n", inEnglish.err());
        assertEquals(1, inEnglish.status());
    }

    @Test
    void manyRowsAreDecidedInASmallHeap() throws Exception {
        String request = RequestRows.insurer();
        ProgramResult result =
                JavaProcess.run(SMALL_HEAP, "decide", written(RequestRows.HEADER, request), "--format", "csv");

        assertEquals("", result.err());
        assertEquals(1 + ROWS, result.outLines().size());
        assertEquals(0, result.status());
    }

    @Test
    void manyLinesOfJsonAreDecidedInASmallHeap() throws Exception {
        String line = "{\"requestId\":\"a\",\"form\":{\"subject\":\"p-1\"}}\n";
        ProgramResult result =
                JavaProcess.run(SMALL_HEAP, "decide", written("", line), "--input", "json", "--format", "csv");

        assertEquals(1 + ROWS, result.outLines().size());
        assertEquals(1, result.status());
    }

    /** Refused, from the second on. */
    @Test
    void manyEventsAreToldInASmallHeap() throws Exception {
        String event = EventRows.insurer("APPLICATION,2024-01-01");
        ProgramResult result = JavaProcess.run(SMALL_HEAP, "connection", written(EventRows.HEADER, event));

        assertEquals(ROWS - 1, result.errLines().size());
        assertEquals(1, result.status());
    }

    private String written(String header, String row) throws IOException {
        Path file = directory.resolve("rows.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header);
            for (int i = 0; i < ROWS; i++) {
                out.write(row);
            }
        }
        return file.toString();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderMayHaveHadEnough() throws Exception {
        Process process = decideInto(ProcessBuilder.Redirect.PIPE);
        try (BufferedReader reader = process.inputReader()) {
            assertNotNull(reader.readLine());
        }

        assertEnds("", 0, process);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsAFailure() throws Exception {
        assertEnds("lefi: standard output: .+\n", 2, decideInto(ProcessBuilder.Redirect.to(new File("/dev/full"))));
    }

    /** A terminal of that width, as {@code script} makes one; what stands on standard input is none of it. */
    @ParameterizedTest
    @ValueSource(ints = {60, 100})
    @EnabledOnOs(OS.LINUX)
    void aTableFitsTheTerminal(int columns) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no script");
        String call = String.join(" ", JavaProcess.builder(List.of(), "table").command());
        Path typed = directory.resolve("typed");
        Process process = new ProcessBuilder(
                        "/usr/bin/script", "-qec", "stty cols " + columns + "; " + call + " < /dev/null", "/dev/null")
                .redirectInput(new File("/dev/null"))
                .redirectOutput(typed.toFile())
                .start();

        assertEquals(0, JavaProcess.statusOf(process));
        int widest = Files.readAllLines(typed).stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        assertTrue(widest <= columns && widest > columns - 20, widest + " of " + columns);
    }

    private Process decideInto(ProcessBuilder.Redirect out) throws IOException {
        Path file = directory.resolve("requests.csv");
        Files.writeString(file, RequestRows.HEADER + RequestRows.insurer().repeat(MORE_THAN_A_PIPE_HOLDS));
        return JavaProcess.builder(List.of(), "decide", file.toString(), "--format", "csv")
                .redirectOutput(out)
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    private void assertEnds(String err, int status, Process process) throws Exception {
        assertEquals(status, JavaProcess.statusOf(process));
        String told = Files.readString(directory.resolve("err"));
        assertTrue(told.matches(err), told);
    }
}
