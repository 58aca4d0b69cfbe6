/** A worked example: a rule book of one's own, built with the public API alone. */
@NullMarked
package se.lefi.examples.book;

import org.jspecify.annotations.NullMarked;
