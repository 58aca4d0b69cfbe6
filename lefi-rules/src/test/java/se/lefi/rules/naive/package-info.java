/**
 * Each edition once more, as plainly as it can be said: FACTS and MEANING as questions asked of the raw request, without the
 * rules, the facts or the engine, which are compared with it. The benchmarks compile this package too, as the yardstick of what
 * a program written by hand would take: so it makes no garbage for a permission.
 */
@NullMarked
package se.lefi.rules.naive;

import org.jspecify.annotations.NullMarked;
