package se.lefi.examples.benchmarks.peers.input;

import java.time.LocalDate;
import se.lefi.disclosure.DisclosureRequest;

/** Who asks, for what, about whom, on which day. */
public record Request(LocalDate day, String kind, String recipient, String purpose, String subject) {
    public static Request of(DisclosureRequest request) {
        return new Request(
                request.decisionDate(),
                request.recipient().kind().name(),
                request.recipient().number().digits(),
                request.purpose().code(),
                request.subject().reference());
    }
}
