/**
 * What can be read off a rule book beside single decisions: its fact space, its audit, its difference from another, how a
 * request fares over time, and the receipt of a decision.
 *
 * <p>Everything here is a walk over the same tables that decide. How it looks in print belongs in {@code explain}.
 */
@NullMarked
package se.lefi.rules.analysis;

import org.jspecify.annotations.NullMarked;
