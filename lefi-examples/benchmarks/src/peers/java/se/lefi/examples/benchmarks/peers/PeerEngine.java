package se.lefi.examples.benchmarks.peers;

import java.util.function.Supplier;

/** The peers, in the order in which they are checked and timed. */
public enum PeerEngine {
    DROOLS(DroolsPeer::new),
    KIE_DMN(KieDmnPeer::new),
    CAMUNDA(CamundaPeer::new),
    CEL(CelPeer::new),
    OPENL(OpenLPeer::new),
    CEDAR(CedarPeer::new),
    EASY_RULES(EasyRulesPeer::new);

    private final Supplier<Peer> loader;

    PeerEngine(Supplier<Peer> loader) {
        this.loader = loader;
    }

    Peer load() {
        return loader.get();
    }
}
