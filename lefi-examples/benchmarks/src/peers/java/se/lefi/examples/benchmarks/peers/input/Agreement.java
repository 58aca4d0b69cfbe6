package se.lefi.examples.benchmarks.peers.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;

/** The agreement. */
public record Agreement(
        @Nullable LocalDate signedByRecipient,
        @Nullable LocalDate signedByAgency,
        @Nullable LocalDate ends,
        @Nullable LocalDate connectedFrom,
        @Nullable LocalDate disconnectedFrom) {
    /** {@return the request's agreement; null where it has none} */
    public static @Nullable Agreement of(DisclosureRequest request) {
        return request.agreement()
                .map(agreement -> new Agreement(
                        agreement.signedByRecipient().orElse(null),
                        agreement.signedByAgency().orElse(null),
                        agreement.ends().orElse(null),
                        agreement.connectedFrom().orElse(null),
                        agreement.disconnectedFrom().orElse(null)))
                .orElse(null);
    }
}
