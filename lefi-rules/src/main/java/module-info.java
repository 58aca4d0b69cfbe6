/** Rules, facts and decisions. Pure: a request goes in, a decision comes out, no I/O. */
module se.lefi.rules {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static net.jqwik.api; // for the test kit only
    requires transitive se.lefi.core;

    exports se.lefi.rules;
    exports se.lefi.rules.analysis;
    exports se.lefi.rules.edition;
    exports se.lefi.rules.explain;
    exports se.lefi.rules.facts;
    exports se.lefi.rules.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            se.lefi.rules.testkit.LefiArbitraryProvider;
}
