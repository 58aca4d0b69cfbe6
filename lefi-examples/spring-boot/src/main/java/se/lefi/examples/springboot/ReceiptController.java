package se.lefi.examples.springboot;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Receipts of decisions, and the same decisions again. */
@RestController
public class ReceiptController {
    private final Editions editions;
    private final DecisionLog log;

    ReceiptController(Editions editions, DecisionLog log) {
        this.editions = editions;
        this.log = log;
    }

    /** {@return the canonical text} */
    @GetMapping(path = "/receipts/{id}", produces = "text/plain;charset=UTF-8")
    String receipt(@PathVariable UUID id) {
        return log.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** {@return all receipts, one after the other: what {@code lefi impact} reads} */
    @GetMapping(path = "/receipts", produces = "text/plain;charset=UTF-8")
    StreamingResponseBody receipts() {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            log.each(receipt -> {
                try {
                    writer.write(receipt);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.flush();
        };
    }

    /** {@return what is decided today by the edition that the receipt was made by} */
    @PostMapping("/receipts/{id}/replay")
    ReplayAnswer replay(@PathVariable UUID id, Locale locale) {
        return ReplayAnswer.of(editions.replay(receipt(id)), locale);
    }
}
