package se.lefi.examples.flink;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.jspecify.annotations.Nullable;

/** Sees the lines go by, and the checkpoints; fails on a line, once. For one job at a time. */
final class Probe implements MapFunction<String, String>, CheckpointListener {
    private static final long serialVersionUID = 1L;
    private static final Object LOCK = new Object();
    private static final Set<String> SEEN = new HashSet<>();
    private static final Set<Long> CHECKPOINTS = new HashSet<>();
    private static @Nullable String failOn;

    /** Forgets what it has seen, and will fail on a line; on none, where that is null. */
    static void reset(@Nullable String line) {
        synchronized (LOCK) {
            SEEN.clear();
            CHECKPOINTS.clear();
            failOn = line;
        }
    }

    static boolean hasFailed() {
        synchronized (LOCK) {
            return failOn == null;
        }
    }

    static boolean hasSeenNoneOf(Collection<String> lines) {
        synchronized (LOCK) {
            return Collections.disjoint(SEEN, lines);
        }
    }

    static void awaitLines(Collection<String> lines) throws Exception {
        await(() -> SEEN.containsAll(lines));
    }

    /** Of those that come out. */
    static void awaitAnswer() throws Exception {
        await(() -> SEEN.stream().anyMatch(line -> line.contains("\"causes\":")));
    }

    /** Two: the first may have begun before. */
    static void awaitCheckpoint() throws Exception {
        int before;
        synchronized (LOCK) {
            before = CHECKPOINTS.size();
        }
        await(() -> CHECKPOINTS.size() >= before + 2);
    }

    private static void await(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        synchronized (LOCK) {
            while (!condition.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new TimeoutException("the job does not get there");
                }
                LOCK.wait(left);
            }
        }
    }

    @Override
    public String map(String line) {
        synchronized (LOCK) {
            if (line.equals(failOn)) {
                failOn = null;
                throw new IllegalStateException("planted");
            }
            SEEN.add(line);
            LOCK.notifyAll();
        }
        return line;
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
        synchronized (LOCK) {
            CHECKPOINTS.add(checkpoint);
            LOCK.notifyAll();
        }
    }
}
