package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sample request, and what becomes of it when something in it is another. */
final class Sample {
    static final String REQUEST = read("/request.json");

    private Sample() {}

    static String with(String text, String instead) {
        assertTrue(REQUEST.contains(text), text);
        return REQUEST.replace(text, instead);
    }

    static String read(String resource) {
        try (InputStream in = Sample.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
