/** The law as tables of text, written down a second time beside the editions, so that a slip in either shows. */
@NullMarked
package se.lefi.examples.cli.law;

import org.jspecify.annotations.NullMarked;
