/**
 * The agreement with the agency and the technical connection that it allows.
 */
@NullMarked
package se.lefi.agreement;

import org.jspecify.annotations.NullMarked;
