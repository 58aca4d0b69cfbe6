/**
 * A request for data about one individual: for what purpose, what it asks for, and the evidence it comes with, the cases it is
 * made in and the consents that the recipient holds. (An agreement is of the room {@code se.lefi.connection}.)
 *
 * <p>Holds what was said and shown, not what follows from it.
 */
@NullMarked
package se.lefi.disclosure;

import org.jspecify.annotations.NullMarked;
