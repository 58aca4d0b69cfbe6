package se.lefi.examples.benchmarks.peers;

import java.util.List;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.examples.benchmarks.Workload;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/**
 * Whether a peer gives lefi's answer: on every cell of edition A, on every cell of edition B, which asks edition A for
 * much that it has no line for, and on every request that is timed.
 */
final class PeerCheck {
    private PeerCheck() {}

    /**
     * {@return on how many requests they were compared}
     *
     * @throws IllegalStateException if the two disagree on one, naming it
     */
    static int onEverything(PeerEngine engine) {
        Peer peer = engine.load();
        RuleBook book = LefiPrenumeration.asPublished();
        DisclosureEngine lefi = DisclosureEngine.using(book);
        List<DisclosureRequest> requests = Stream.of(
                        RepresentativeRequests.of(book),
                        RepresentativeRequests.of(LefiPrenumeration.byStatute()),
                        Workload.of(book).stream())
                .flatMap(several -> several)
                .toList();
        for (DisclosureRequest request : requests) {
            PeerAnswer expected = PeerAnswer.of(lefi.decide(request));
            PeerAnswer answer = peer.decide(request);
            if (!answer.equals(expected)) {
                throw new IllegalStateException(
                        "lefi says %s, %s says %s, to %s".formatted(expected, engine, answer, request));
            }
        }
        return requests.size();
    }
}
