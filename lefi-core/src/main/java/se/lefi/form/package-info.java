/**
 * A request as raw text, for callers that hold a CSV row or a JSON body: constraints for the application's own
 * {@code jakarta.validation.Validator}, and a conversion to the typed request.
 *
 * <p>Needs the Jakarta Validation API; no other room does. lefi never starts a validator itself.
 */
@NullMarked
package se.lefi.form;

import org.jspecify.annotations.NullMarked;
