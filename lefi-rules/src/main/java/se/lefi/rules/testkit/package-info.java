/**
 * For the test suites of those who use lefi: values and requests to try their code on.
 *
 * <p>{@link se.lefi.rules.testkit.RepresentativeRequests} needs nothing but lefi. All else here is for
 * <a href="https://jqwik.net">jqwik</a>, which is optional: who wants it has it on the class path or module path already,
 * and then {@code @ForAll DisclosureRequest} simply works.
 */
@NullMarked
package se.lefi.rules.testkit;

import org.jspecify.annotations.NullMarked;
