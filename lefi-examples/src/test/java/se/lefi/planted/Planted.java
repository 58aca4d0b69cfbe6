package se.lefi.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Everything that lefi does not do, under a name like its own: what watches lefi has to see it. */
public final class Planted {
    private Planted() {}

    public static void doAll() {
        try {
            Path file = Files.createTempFile("planted", ".txt");
            Files.writeString(file, "written");
            Files.readString(file);
            Files.delete(file);
            try (ServerSocket server = new ServerSocket(0);
                    Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                    Socket accepted = server.accept()) {
                client.getOutputStream().write(1);
                accepted.getInputStream().read();
            }
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            Thread thread = new Thread(() -> {});
            thread.start();
            thread.join();
            LocalDate.now();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
