/** A consumer that has nothing but lefi on the module path. */
module consumer {
    requires se.lefi.rules;
}
