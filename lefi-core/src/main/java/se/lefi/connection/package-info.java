/**
 * The life of a connection: how an organisation is connected, the agreement that allows it, who answers for what, and
 * how the connection ends (FACTS A4).
 *
 * <p>Values and transitions only. Whether data may be disclosed is decided by the rule books, from the
 * {@link se.lefi.connection.Agreement} that comes out of a {@link se.lefi.connection.ConnectionProcess}. Sending a notice is
 * its caller's affair.
 */
@NullMarked
package se.lefi.connection;

import org.jspecify.annotations.NullMarked;
