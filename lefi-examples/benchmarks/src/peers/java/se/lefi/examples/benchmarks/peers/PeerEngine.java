package se.lefi.examples.benchmarks.peers;

import java.util.function.Supplier;

/** The peers, in the order in which they are checked and timed. */
public enum PeerEngine {
    DROOLS(DroolsPeer::new, false),
    KIE_DMN(KieDmnPeer::new, true),
    CAMUNDA(CamundaPeer::new, true),
    CEL(CelPeer::new, false),
    OPENL(OpenLPeer::new, false),
    CEDAR(CedarPeer::new, false),
    EASY_RULES(EasyRulesPeer::new, false);

    private final Supplier<Peer> loader;
    private final boolean asksWhatConsentsName;

    PeerEngine(Supplier<Peer> loader, boolean asksWhatConsentsName) {
        this.loader = loader;
        this.asksWhatConsentsName = asksWhatConsentsName;
    }

    /** {@return whether it holds, too, that a consent that names categories covers no others} */
    boolean asksWhatConsentsName() {
        return asksWhatConsentsName;
    }

    Peer load() {
        return loader.get();
    }
}
