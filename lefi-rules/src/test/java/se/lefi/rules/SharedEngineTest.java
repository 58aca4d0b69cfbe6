package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** One engine for many threads (DESIGN section 3): over the whole cell space they are told what one thread is told. */
class SharedEngineTest {
    private static final int THREADS = 8;
    private static final int COLD_STARTS = 12;

    static Stream<RuleBook> books() {
        return LefiPrenumeration.editions().stream();
    }

    /** Each thread begins elsewhere, every other one goes backwards, and nobody has asked the engine anything before. */
    @ParameterizedTest
    @MethodSource("books")
    void manyThreadsAreToldWhatOneIsTold(RuleBook book) throws Exception {
        List<DisclosureRequest> requests = RepresentativeRequests.of(book).toList();
        List<List<Decision>> told = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int start = 0; start < COLD_STARTS; start++) {
                DisclosureEngine cold = DisclosureEngine.using(book);
                CountDownLatch together = new CountDownLatch(THREADS);
                List<Future<List<Decision>>> deciding = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    int number = thread;
                    deciding.add(threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return decideAll(cold, requests, number);
                    }));
                }
                for (Future<List<Decision>> decided : deciding) {
                    told.add(decided.get());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        DisclosureEngine ofOneThread = DisclosureEngine.using(book);
        List<Decision> expected = requests.stream().map(ofOneThread::decide).toList();
        told.forEach(decisions -> assertEquals(expected, decisions));
    }

    /** In the order of the requests, whatever order they were decided in. */
    private static List<Decision> decideAll(DisclosureEngine engine, List<DisclosureRequest> requests, int number) {
        int size = requests.size();
        Decision[] decisions = new Decision[size];
        for (int step = 0; step < size; step++) {
            int forward = (step + number * size / THREADS) % size;
            int place = number % 2 == 0 ? forward : size - 1 - forward;
            decisions[place] = engine.decide(requests.get(place));
        }
        return List.of(decisions);
    }
}
