package se.lefi.examples.benchmarks.peers.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosureRequest;

/** A case of the recipient's. */
public record CaseFile(
        String subject, LocalDate opened, @Nullable LocalDate closed) {
    public static CaseFile[] of(DisclosureRequest request) {
        return request.caseFiles().stream()
                .map(file -> new CaseFile(
                        file.subject().reference(), file.opened(), file.closed().orElse(null)))
                .toArray(CaseFile[]::new);
    }
}
