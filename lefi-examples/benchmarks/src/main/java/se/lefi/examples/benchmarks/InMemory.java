package se.lefi.examples.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;

/** A plain loop of decisions in memory: as many again on a second thread, and how many times as many in a second. */
final class InMemory {
    private static final int THREADS = 2;

    private final DisclosureEngine engine = DisclosureEngine.using(LefiPrenumeration.asPublished());
    private final List<DisclosureRequest> requests = Workload.of(LefiPrenumeration.asPublished());
    private final AtomicLong permitted = new AtomicLong();

    static Figure measure(Effort effort) throws InterruptedException {
        InMemory loop = new InMemory();
        Rounds rounds = new Rounds();
        loop.perSecond(THREADS, effort.decisions()); // warms up
        for (int i = 0; i < effort.rounds(); i++) {
            rounds.add("one", loop.perSecond(1, THREADS * effort.decisions()));
            rounds.add("two", loop.perSecond(THREADS, effort.decisions()));
        }
        return rounds.figure("decisions in memory, two threads", "two", "million/s", "one thread", "one")
                .withAtLeast(1.9);
    }

    /** Millions of decisions in a second, each thread making so many. */
    private double perSecond(int threads, int each) throws InterruptedException {
        List<Thread> running = Stream.generate(() -> new Thread(() -> decide(each)))
                .limit(threads)
                .toList();
        long start = System.nanoTime();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return 1e3 * threads * each / (System.nanoTime() - start);
    }

    private void decide(int many) {
        long count = 0;
        for (int i = 0; i < many; i++) {
            count += engine.decide(requests.get(i % Workload.SIZE)).isPermitted() ? 1 : 0;
        }
        permitted.addAndGet(count);
    }
}
