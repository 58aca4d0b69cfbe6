package se.lefi.examples.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.disclosure.DisclosureRequest;

/** A request as plain records of text and dates, for engines whose rules are written over Java objects. */
public final class Input {
    private Input() {}

    /** Who asks, for what, about whom, on which day. */
    public record Request(LocalDate day, String kind, String recipient, String purpose, String subject) {}

    /** The agreement. */
    public record Agreement(
            @Nullable LocalDate signedByRecipient,
            @Nullable LocalDate signedByAgency,
            @Nullable LocalDate ends,
            @Nullable LocalDate connectedFrom,
            @Nullable LocalDate disconnectedFrom) {}

    /** A case of the recipient's. */
    public record CaseFile(
            String subject, LocalDate opened, @Nullable LocalDate closed) {}

    /** A consent that the recipient holds. */
    public record Consent(
            String subject,
            String recipient,
            Set<String> purposes,
            LocalDate given,
            @Nullable LocalDate withdrawn,
            @Nullable LocalDate expires) {}

    static Request request(DisclosureRequest request) {
        return new Request(
                request.decisionDate(),
                request.recipient().kind().name(),
                request.recipient().number().digits(),
                request.purpose().code(),
                request.subject().reference());
    }

    static @Nullable Agreement agreement(DisclosureRequest request) {
        return request.agreement()
                .map(agreement -> new Agreement(
                        agreement.signedByRecipient().orElse(null),
                        agreement.signedByAgency().orElse(null),
                        agreement.ends().orElse(null),
                        agreement.connectedFrom().orElse(null),
                        agreement.disconnectedFrom().orElse(null)))
                .orElse(null);
    }

    static List<CaseFile> caseFiles(DisclosureRequest request) {
        return request.caseFiles().stream()
                .map(file -> new CaseFile(
                        file.subject().reference(), file.opened(), file.closed().orElse(null)))
                .toList();
    }

    static List<Consent> consents(DisclosureRequest request) {
        return request.consents().stream()
                .map(consent -> new Consent(
                        consent.subject().reference(),
                        consent.recipient().digits(),
                        consent.purposes().stream().map(DisclosurePurpose::code).collect(Collectors.toUnmodifiableSet()),
                        consent.given(),
                        consent.withdrawn().orElse(null),
                        consent.expires().orElse(null)))
                .toList();
    }
}
