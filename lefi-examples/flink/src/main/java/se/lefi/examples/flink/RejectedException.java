package se.lefi.examples.flink;

/** A line cannot be read. */
final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RejectedException(Rejection rejection) {
        super(String.join("; ", rejection.reasons()));
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
