/** A consumer's test suite on the module path. */
open module consumer {
    requires net.jqwik.api;
    requires org.junit.platform.launcher;
    requires se.lefi.rules;
}
