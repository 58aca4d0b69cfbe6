package se.lefi.examples.cli.input;

import java.util.List;
import java.util.Optional;
import se.lefi.disclosure.DisclosureRequest;

/**
 * What a row turned out to be: a request, or something with problems.
 *
 * @param line the number of the physical line that it starts on
 * @param requestId the caller's id; empty where it cannot be read
 * @param request the request; empty where there are problems
 * @param problems what is wrong, in the order of the columns
 */
public record ParsedRequest(long line, String requestId, Optional<DisclosureRequest> request, List<Problem> problems) {
    /** No request, but problems; the id goes, too, where it may be a person's number that has strayed. */
    static ParsedRequest invalid(long line, String requestId, List<Problem> problems) {
        return new ParsedRequest(
                line, TerminalText.mayBePersonal(requestId) ? "" : requestId, Optional.empty(), problems);
    }
}
