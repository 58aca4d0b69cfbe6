package se.lefi.examples.peers;

/** Checks that every peer agrees with lefi, then times them all beside it. */
public final class Peers {
    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        for (Engine engine : Engine.values()) {
            int requests = Agreed.onEverything(engine.load());
            System.out.printf("%s agrees with lefi on %,d requests%n", engine, requests);
        }
    }
}
