/**
 * What every room of lefi shares: the invariants that its values keep, the exception that names the broken ones, and text in
 * both languages.
 *
 * <p>Nothing of the law and nothing of a request belongs here.
 */
@NullMarked
package se.lefi;

import org.jspecify.annotations.NullMarked;
