package se.lefi.planted;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Security;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;

/** Everything that lefi does not do, under a name like its own: what watches lefi has to see it. */
public final class ForbiddenActions {
    private ForbiddenActions() {}

    public static void doAll() {
        try {
            Path file = Files.createTempFile("planted", ".txt");
            Files.writeString(file, "written");
            Files.readString(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
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
            Thread.sleep(0, 1);
            LockSupport.parkNanos(1);
            Object lock = new Object();
            synchronized (lock) {
                lock.wait(0, 1);
            }
            serialised(LocalDate.now());
            Security.setProperty("planted", "planted");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object serialised(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
