/**
 * How decisions and rule books read in print, in Swedish and English: values in, text out.
 *
 * <p>Nothing is decided here, and nothing here knows a particular edition.
 */
@NullMarked
package se.lefi.rules.explain;

import org.jspecify.annotations.NullMarked;
