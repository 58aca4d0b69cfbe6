/** The values that a disclosure is decided on. Pure: immutable values, no I/O. */
@SuppressWarnings("module") // se.lefi.rules is built after this one
module se.lefi.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static jakarta.validation;

    exports se.lefi;
    exports se.lefi.connection;
    exports se.lefi.disclosure;
    exports se.lefi.form;
    exports se.lefi.law;
    exports se.lefi.organisation;
    exports se.lefi.internal to
            se.lefi.rules;

    // A validator reads the forms' components and their constraints by reflection.
    opens se.lefi.form;
}
