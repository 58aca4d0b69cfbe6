/**
 * Statutes and provisions, what is built on them, when it is in force, and what an editor has to say about it.
 *
 * <p>Knows nothing of organisations or requests. Which provision supports what is the rule books' affair.
 */
@NullMarked
package se.lefi.law;

import org.jspecify.annotations.NullMarked;
