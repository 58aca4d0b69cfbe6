/**
 * A request as raw text, for callers that hold a CSV row or a JSON body. One reader turns it into the typed request or into
 * what stands in its way; the constraint for the application's own {@code jakarta.validation.Validator} asks that reader.
 *
 * <p>Where nothing validates, the Jakarta Validation API may be absent; no other room knows it. lefi never starts a
 * validator itself.
 */
@NullMarked
package se.lefi.form;

import org.jspecify.annotations.NullMarked;
