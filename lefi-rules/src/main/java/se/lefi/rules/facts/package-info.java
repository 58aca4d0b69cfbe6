/**
 * What a request amounts to once it is read against a rule: one status for each thing that can be asked.
 *
 * <p>The statuses are all that a requirement ever sees; their names are the codes of unmet requirements. No date, person
 * or number gets past this room.
 */
@NullMarked
package se.lefi.rules.facts;

import org.jspecify.annotations.NullMarked;
