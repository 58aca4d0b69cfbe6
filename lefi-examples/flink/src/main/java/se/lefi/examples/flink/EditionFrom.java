package se.lefi.examples.flink;

/**
 * Which edition applies from a day on.
 *
 * @param edition its name, as {@link Editions} has it
 * @param day the first day, as a number
 */
public record EditionFrom(String edition, int day) {}
