package se.lefi.examples.flink;

import java.time.Duration;
import java.time.LocalDate;

/** Event time is in days: a day is its midnight, and over when the watermark has reached that. */
final class Days {
    /** Nobody waits for what comes then. */
    static final LocalDate FAR = LocalDate.of(10_000, 1, 1);

    private static final long MILLIS = Duration.ofDays(1).toMillis();

    private Days() {}

    static long toTime(int day) {
        return day * MILLIS;
    }

    static int ofTime(long time) {
        return (int) Math.min(Math.floorDiv(time, MILLIS), Integer.MAX_VALUE - 1);
    }

    /** {@return the first day that is not over} */
    static int firstOpen(long watermark) {
        return watermark == Long.MIN_VALUE ? Integer.MIN_VALUE : ofTime(watermark) + 1;
    }

    static LocalDate toDate(int day) {
        return LocalDate.ofEpochDay(day);
    }

    static int of(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
