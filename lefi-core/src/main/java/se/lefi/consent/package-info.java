/**
 * The individual's consent, and what a rule says about needing one.
 */
@NullMarked
package se.lefi.consent;

import org.jspecify.annotations.NullMarked;
