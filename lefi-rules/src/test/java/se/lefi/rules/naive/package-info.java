/**
 * Each edition once more, as plainly as it can be said: FACTS and MEANING as questions asked of the raw request, without the
 * rules, the facts or the engine, which are compared with it. The benchmarks compile this package too, as the yardstick of what
 * a program written by hand would take: so a permission makes no garbage here. (What the values wrap a date in is theirs, and
 * gone once compiled, from JDK 22 on.)
 */
@NullMarked
package se.lefi.rules.naive;

import org.jspecify.annotations.NullMarked;
