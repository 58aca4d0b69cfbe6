/**
 * The requirement table, and what a request amounts to once it is read against a rule: one status for each requirement.
 *
 * <p>{@link se.lefi.rules.facts.Requirement} and {@link se.lefi.rules.facts.Status} are the table; the readings beside them are
 * the only place where dates, persons and numbers are compared. No date, person or number gets past this room.
 */
@NullMarked
package se.lefi.rules.facts;

import org.jspecify.annotations.NullMarked;
