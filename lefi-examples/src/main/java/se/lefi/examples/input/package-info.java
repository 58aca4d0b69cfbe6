/**
 * Requests as a CSV file holds them: bytes to rows, rows to forms, and what to say of a row that is no request.
 *
 * <p>Nothing is decided or printed here.
 */
@NullMarked
package se.lefi.examples.input;

import org.jspecify.annotations.NullMarked;
