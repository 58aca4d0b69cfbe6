/** Pictures of the same table: what an edition permits, how a request is decided, how an organisation is connected. */
@NullMarked
package se.lefi.examples.explorer.picture;

import org.jspecify.annotations.NullMarked;
