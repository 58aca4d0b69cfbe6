/** A consumer on the module path that validates forms, and its test suite. */
open module consumer {
    requires jakarta.validation;
    requires net.jqwik.api;
    requires org.hibernate.validator;
    requires org.junit.platform.launcher;
    requires se.lefi.rules;
}
