package se.lefi.examples.flink;

/**
 * A change of a subscription, on its way to its place in the cluster.
 *
 * @param subscription its id
 * @param day from which it counts, as a number
 * @param number its place among the subscription's changes: a higher one overrules a lower one
 * @param evidence {@link Evidence} as bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Told(String subscription, int day, long number, byte[] evidence) {}
