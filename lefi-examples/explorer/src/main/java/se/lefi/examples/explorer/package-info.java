/**
 * A page that decides by itself, the table that it decides from, and the vectors that any implementation has to answer.
 *
 * <p>Nothing is decided in Java here: the library does, or the page's own script.
 */
@NullMarked
package se.lefi.examples.explorer;

import org.jspecify.annotations.NullMarked;
