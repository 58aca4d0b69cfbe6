/**
 * Decisions, decision tables and connections in print: a readable table, CSV, and JSON with one object a line. UTF-8 and
 * LF on every platform.
 *
 * <p>Nothing is decided or read here.
 */
@NullMarked
package se.lefi.examples.cli.output;

import org.jspecify.annotations.NullMarked;
