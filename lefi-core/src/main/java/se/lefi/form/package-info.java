/** x. */
@NullMarked
package se.lefi.form;

import org.jspecify.annotations.NullMarked;
