/**
 * Who asks: organisations, their numbers, their kinds and what an authority is there for.
 *
 * <p>Knows nothing of law, and nothing of any particular request.
 */
@NullMarked
package se.lefi.organisation;

import org.jspecify.annotations.NullMarked;
