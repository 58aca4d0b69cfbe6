/**
 * What values check, copy and show themselves with, here and in {@code se.lefi.rules}, to which alone this package is exported.
 * No API: it changes without notice, and on the class path, where nothing is hidden, it is nobody's to use.
 */
@NullMarked
package se.lefi.internal;

import org.jspecify.annotations.NullMarked;
