package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is asked about is neither in the program's log nor in the decision log, whatever field it strayed into. */
class PrivacyTest {
    private static final Service SERVICE = Service.onH2();
    private static final String PERSON = "191212121212";

    /** Every text of the sample, one after the other. */
    static Stream<String> texts() {
        return Stream.of(Sample.REQUEST.split("\"", -1))
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct();
    }

    @Test
    void noLogTellsThePerson() throws IOException {
        texts().map(text -> Sample.with("\"" + text + "\"", "\"" + PERSON + "\""))
                .forEach(this::post);
        Stream.of(
                        "{\"subject\": " + PERSON + "}",
                        "{" + PERSON + "}",
                        "{\"subject\": \"" + PERSON,
                        PERSON,
                        "\"" + PERSON + "\"",
                        "{\"recipient\": \"" + PERSON + "\"}",
                        "{\"consents\": [" + PERSON + "]}",
                        "{\"subject\": \"" + PERSON + "\\u00\"}",
                        "{\"subject\": \"a\", \"subject\": \"" + PERSON + "\"}",
                        "{\"" + PERSON + "\": 1, \"" + PERSON + "\": 2}")
                .forEach(this::post);
        Stream.of("/receipts/", "/table?edition=", "/", "/v3/api-docs/", "/table/")
                .forEach(path -> SERVICE.get(path + PERSON));
        SERVICE.get("/table", "Accept-Language", PERSON, "Accept", PERSON);
        SERVICE.get("/table", "X-Request-ID", PERSON, "Accept", "text/" + PERSON);
        SERVICE.post("/decisions", Sample.REQUEST, "Content-Type", "text/" + PERSON);
        SERVICE.post("/decisions", Sample.REQUEST, "Content-Type", PERSON);
        SERVICE.post("/decisions", Sample.REQUEST, "Accept", "text/" + PERSON);
        SERVICE.post("/table", PERSON);
        raw("GET /receipts/[" + PERSON + "] HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw("GET /receipts/%" + PERSON + "zz%zz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw(PERSON + " / HTTP/9.9\r\n" + PERSON + "\r\n\r\n");
        raw(PERSON + " /table HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        raw("GET /table?edition=%" + PERSON + "%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        raw("GET /table?" + PERSON + "%zz=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        raw("GET /table?=" + PERSON + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        raw("POST /decisions?edition=%" + PERSON
                + "%zz HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 18"
                + "\r\nConnection: close\r\n\r\na=%zz" + PERSON + "");
        raw("POST /decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=" + PERSON
                + "\r\nContent-Length: 14\r\nConnection: close\r\n\r\n--" + PERSON);
        raw("GET / HTTP/1.1\r\nHost: " + PERSON + "_[\r\n\r\n");
        raw("GET /table HTTP/1.1\r\nHost: localhost\r\nX(" + PERSON + "): 1\r\nCookie: a=\"" + PERSON + "\r\n\r\n");

        assertEquals(
                List.of(),
                SERVICE.log().stream().filter(line -> line.contains(PERSON)).toList());
        List<String> receipts = SERVICE.database()
                .sql("select content from receipt")
                .query(String.class)
                .list();
        assertTrue(receipts.size() > 2);
        assertEquals(
                List.of(),
                receipts.stream()
                        .filter(text -> Stream.of(PERSON, "p-201", "5169991022", "516999-1022", "Tryggvik")
                                .anyMatch(text::contains))
                        .toList());
    }

    private void post(String body) {
        SERVICE.post("/decisions", body);
        SERVICE.post("/timeline?from=2024-01-01&end=2025-01-01", body);
        SERVICE.post("/timeline?from=" + PERSON + "&end=2025-01-01", body);
    }

    /** What no client would send. */
    private static void raw(String text) throws IOException {
        try (Socket socket = new Socket("localhost", SERVICE.port())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            InputStream answer = socket.getInputStream();
            assertTrue(new String(answer.readAllBytes(), StandardCharsets.UTF_8).startsWith("HTTP/1.1 "), text);
        }
    }
}
