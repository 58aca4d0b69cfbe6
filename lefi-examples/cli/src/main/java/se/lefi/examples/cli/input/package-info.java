/**
 * Requests, and events of connections, as a CSV file holds them: bytes to rows, rows to values, and what to say of a bad row.
 *
 * <p>Nothing is decided or printed here.
 */
@NullMarked
package se.lefi.examples.cli.input;

import org.jspecify.annotations.NullMarked;
