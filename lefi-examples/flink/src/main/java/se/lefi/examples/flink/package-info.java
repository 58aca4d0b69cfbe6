/**
 * A population of subscriptions on Apache Flink: changes of evidence in, changes of answers out. What a subscription's answer is
 * on a day is the library's to say; here is only when to ask it.
 */
@NullMarked
package se.lefi.examples.flink;

import org.jspecify.annotations.NullMarked;
