package se.lefi.examples.benchmarks.peers.input;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/** Who asks, for what, about whom, on which day, and for which information. */
public record Request(
        LocalDate day, String kind, String recipient, String purpose, String subject, Set<String> information) {
    public static Request of(DisclosureRequest request) {
        return new Request(
                request.decisionDate(),
                request.recipient().kind().name(),
                request.recipient().number().digits(),
                request.purpose().code(),
                request.subject().reference(),
                names(request.information()));
    }

    static Set<String> names(Set<InformationCategory> categories) {
        return categories.stream().map(InformationCategory::name).collect(Collectors.toUnmodifiableSet());
    }
}
