package se.lefi.form;

/** Message templates of the standard constraints: annotations need constants. */
final class Messages {
    static final String REQUIRED = "{se.lefi.Invariant.REQUIRED}";
    static final String TRUE_OR_FALSE = "{se.lefi.Invariant.TRUE_OR_FALSE}";
    static final String PURPOSE_NAMED = "{se.lefi.Invariant.PURPOSE_NAMED}";

    private Messages() {}
}
