/** A consumer without jqwik on the module path. */
module consumer {
    requires se.lefi.rules;
}
