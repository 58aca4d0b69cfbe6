package se.lefi.examples.benchmarks.peers;

import se.lefi.disclosure.DisclosureRequest;

/**
 * Another engine that holds edition A, encoded as its own users would. It is loaded when it is made, so that deciding is
 * building the engine's input from the request, asking the engine, and reading its answer.
 */
interface Peer {
    /** {@return the answer, complete} */
    PeerAnswer decide(DisclosureRequest request);
}
