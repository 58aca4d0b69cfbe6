/**
 * Rule books and the engine that decides by them: {@code request → assessment → decision}, one direction.
 *
 * <p>What can be asked of the evidence is the table in {@code facts}. What a rule says in a particular edition belongs in
 * {@code edition}; how a decision reads in print, in {@code explain}.
 */
@NullMarked
package se.lefi.rules;

import org.jspecify.annotations.NullMarked;
