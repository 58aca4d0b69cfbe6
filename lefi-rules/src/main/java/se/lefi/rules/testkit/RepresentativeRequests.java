package se.lefi.rules.testkit;

import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.RuleBook;

/** Requests to run through one's own code where every answer of a rule book should come up once. Needs no test library. */
public final class RepresentativeRequests {
    private RepresentativeRequests() {}

    /**
     * {@return a request for each cell of the book: for each rule, each combination of facts that evidence can amount to,
     * and for each type of recipient with each purpose that no rule is for, in each segment of time; the same requests in
     * the same order every time}
     *
     * <p>Each is decided on the first day of its segment (the last one of the segment that has no first), and its evidence
     * changes on that day or the next. The first and the last hundred years that {@link java.time.LocalDate} knows are left
     * out: evidence needs days before and after. Requests that no rule is for lack nothing else.
     */
    public static Stream<DisclosureRequest> of(RuleBook book) {
        return Cell.of(book).map(cell -> cell.request(cell.segment().anyDay(), Draws.first()));
    }
}
