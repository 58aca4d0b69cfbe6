/**
 * A request for data about one individual: for what purpose, what it asks for, and the cases it is made in.
 *
 * <p>Holds what was said and shown, not what follows from it.
 */
@NullMarked
package se.lefi.disclosure;

import org.jspecify.annotations.NullMarked;
