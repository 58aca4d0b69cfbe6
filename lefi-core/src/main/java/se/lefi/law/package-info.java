/**
 * Statutes and provisions, the legal bases built of them, when they are in force, and what an editor has to say about them. Here
 * is every half-open period of days, too.
 *
 * <p>Knows nothing of organisations or requests. Which provision supports what is the rule books' affair.
 */
@NullMarked
package se.lefi.law;

import org.jspecify.annotations.NullMarked;
