/** A worked example: a rule book of one's own, built with the public API alone. */
@NullMarked
package se.lefi.examples.ownrulebook;

import org.jspecify.annotations.NullMarked;
