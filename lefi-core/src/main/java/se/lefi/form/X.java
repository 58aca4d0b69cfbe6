package se.lefi.form;
/** x. */
public final class X {
    private X() {}
}
