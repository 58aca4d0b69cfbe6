package se.lefi.examples.benchmarks.peers;

import java.util.function.Supplier;

/** The peers, in the order in which they are checked and timed. */
public enum PeerEngine {
    DROOLS("Drools", DroolsPeer::new),
    KIE_DMN("Apache KIE DMN", KieDmnPeer::new),
    CAMUNDA("Camunda DMN", CamundaPeer::new),
    CEL("CEL", CelPeer::new),
    OPENL("OpenL Tablets", OpenLPeer::new),
    CEDAR("Cedar", CedarPeer::new),
    EASY_RULES("Easy Rules", EasyRulesPeer::new);

    private final String title;
    private final Supplier<Peer> loader;

    PeerEngine(String title, Supplier<Peer> loader) {
        this.title = title;
        this.loader = loader;
    }

    /** {@return its name for readers} */
    String title() {
        return title;
    }

    Peer load() {
        return loader.get();
    }
}
