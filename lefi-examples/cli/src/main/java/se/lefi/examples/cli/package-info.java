/**
 * The command-line program: one class for each subcommand, and what they share.
 *
 * <p>Options, exit statuses and standard streams belong here; reading and printing have rooms of their own.
 */
@NullMarked
package se.lefi.examples.cli;

import org.jspecify.annotations.NullMarked;
