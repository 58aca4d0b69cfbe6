/**
 * What the rules of LEFI Prenumeration say, one table for each edition, to be read beside the law.
 *
 * <p>Data only: a rule that needs logic belongs in {@code se.lefi.rules}.
 */
@NullMarked
package se.lefi.rules.edition;

import org.jspecify.annotations.NullMarked;
