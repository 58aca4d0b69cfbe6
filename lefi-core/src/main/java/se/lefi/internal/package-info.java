/** For lefi's own modules only: how values check themselves. Not exported. */
@NullMarked
package se.lefi.internal;

import org.jspecify.annotations.NullMarked;
