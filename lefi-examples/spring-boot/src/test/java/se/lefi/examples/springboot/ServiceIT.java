package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, started as the README does it, but on a port of its own. */
class ServiceIT {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    private Path directory;

    @Test
    void receiptsOutliveTheService() throws IOException, InterruptedException {
        String receipt;
        try (Jar jar = new Jar(directory)) {
            HttpResponse<String> decision = jar.send("/decisions", Sample.REQUEST);
            assertTrue(decision.body().startsWith("{\"outcome\":\"PERMITTED\""), decision.body());
            receipt = decision.headers().firstValue("Location").orElseThrow();
        }
        assertTrue(Files.exists(directory.resolve("decision-log.mv.db")));
        try (Jar jar = new Jar(directory)) {
            HttpResponse<String> replay = jar.send(receipt + "/replay", "");
            assertEquals(200, replay.statusCode());
            assertTrue(replay.body().startsWith("{\"result\":\"SAME_ANSWER\""), replay.body());
        }
    }

    private static final class Jar implements AutoCloseable {
        private final Process process;
        private final int port;

        Jar(Path directory) throws IOException {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Path jar = Path.of("target/lefi-service.jar").toAbsolutePath();
            process = new ProcessBuilder(
                            java.toString(), "-XX:TieredStopAtLevel=1", "-jar", jar.toString(), "--server.port=0")
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            BufferedReader output = process.inputReader();
            StringBuilder said = new StringBuilder();
            Matcher started;
            do {
                String line = output.readLine();
                assertTrue(line != null, said.toString());
                said.append(line).append('\n');
                started = PORT.matcher(line);
            } while (!started.find());
            port = Integer.parseInt(started.group(1));
        }

        HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
