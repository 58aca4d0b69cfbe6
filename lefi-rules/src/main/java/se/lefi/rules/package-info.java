/**
 * Rule books and the engine that decides by them: {@code request → rule and facts → decision}.
 *
 * <p>What a rule says in a particular edition belongs next door, in {@code edition}; how a decision reads in print, in
 * {@code explain}.
 */
@NullMarked
package se.lefi.rules;

import org.jspecify.annotations.NullMarked;
