package se.lefi.examples.benchmarks.peers.input;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;

/** A consent that the recipient holds. It covers everything where it names no information. */
public record Consent(
        String subject,
        String recipient,
        Set<String> purposes,
        Set<String> information,
        LocalDate given,
        @Nullable LocalDate withdrawn,
        @Nullable LocalDate expires) {
    public static Consent[] of(DisclosureRequest request) {
        return request.consents().stream()
                .map(consent -> new Consent(
                        consent.subject().reference(),
                        consent.recipient().digits(),
                        consent.purposes().stream()
                                .map(DisclosurePurpose::code)
                                .collect(Collectors.toUnmodifiableSet()),
                        Request.names(consent.information()),
                        consent.given(),
                        consent.withdrawn().orElse(null),
                        consent.expires().orElse(null)))
                .toArray(Consent[]::new);
    }
}
