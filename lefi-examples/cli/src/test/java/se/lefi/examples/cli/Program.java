package se.lefi.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program in this process: all of it but the standard streams and the exit. */
final class Program {
    private Program() {}

    static ProgramResult run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(Streams.of(out, err), arguments);
        return new ProgramResult(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a subcommand on a file of this text. */
    static ProgramResult onFile(String subcommand, String text, String... options) throws IOException {
        return onFile(subcommand, text.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Runs a subcommand on a file of these bytes. */
    static ProgramResult onFile(String subcommand, byte[] bytes, String... options) throws IOException {
        Path file = Files.createTempFile("lefi", ".csv");
        try {
            Files.write(file, bytes);
            List<String> arguments = new ArrayList<>(List.of(subcommand, file.toString()));
            arguments.addAll(List.of(options));
            return run(arguments.toArray(String[]::new));
        } finally {
            Files.delete(file);
        }
    }
}
