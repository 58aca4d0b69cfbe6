/** Rules, facts and decisions. Pure: a request goes in, a decision comes out, no I/O. */
module se.lefi.rules {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static net.jqwik.api; // for the test kit only; no `provides`: a consumer without jqwik could not start
    requires transitive se.lefi.core;

    exports se.lefi.rules;
    exports se.lefi.rules.analysis;
    exports se.lefi.rules.edition;
    exports se.lefi.rules.explain;
    exports se.lefi.rules.facts;
    exports se.lefi.rules.testkit;
}
