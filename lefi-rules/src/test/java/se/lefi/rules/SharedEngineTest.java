package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lefi.disclosure.DisclosureRequest;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.testkit.RepresentativeRequests;

/** One engine for many threads: over the whole cell space they are told what one thread is told. */
class SharedEngineTest {
    private static final int THREADS = 8;
    private static final int COLD_STARTS = 6;
    private static final int CELLS_TOGETHER = 8;

    static Stream<RuleBook> books() {
        return LefiPrenumeration.editions().stream();
    }

    /** In half of the cold starts all go the same way, so that they fill the same cell at once; in the others they cross. */
    @ParameterizedTest
    @MethodSource("books")
    void manyThreadsAreToldWhatOneIsTold(RuleBook book) throws Exception {
        List<DisclosureRequest> requests = RepresentativeRequests.of(book).toList();
        DisclosureEngine ofOneThread = DisclosureEngine.using(book);
        List<Decision> expected = requests.stream().map(ofOneThread::decide).toList();
        for (int start = 0; start < COLD_STARTS; start++) {
            boolean sameWay = start % 2 == 0;
            DisclosureEngine cold = DisclosureEngine.using(book);
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<List<Decision>> told = atOnce(number -> sameWay
                    ? decideTogether(cold, requests, together)
                    : decideCrosswise(cold, requests, number, together));
            told.forEach(decisions -> assertEquals(expected, decisions));
        }
    }

    /** Whatever class is the first to be loaded by whichever thread. */
    @Test
    void aFreshMachineIsFirstUsedByManyThreadsAtOnce() throws Exception {
        String first = FirstUse.told(LefiPrenumeration.editions());
        assertEquals(
                Collections.nCopies(THREADS, first),
                FreshMachine.run(FirstUse.class).lines().toList());
    }

    /** What the fresh machine runs: each thread asks both editions, every other one edition B first. */
    static final class FirstUse {
        private FirstUse() {}

        public static void main(String[] arguments) throws Exception {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            atOnce(number -> {
                        together.await();
                        return number % 2 == 0
                                ? told(List.of(LefiPrenumeration.asPublished(), LefiPrenumeration.byStatute()))
                                : told(List.of(LefiPrenumeration.byStatute(), LefiPrenumeration.asPublished()));
                    })
                    .forEach(System.out::println);
        }

        /** How many decisions of each edition say what, by the edition's fingerprint. */
        static String told(List<RuleBook> books) {
            Map<String, Map<String, Integer>> told = new TreeMap<>();
            for (RuleBook book : books) {
                DisclosureEngine engine = DisclosureEngine.using(book);
                Map<String, Integer> ofBook = told.computeIfAbsent(book.fingerprint(), key -> new TreeMap<>());
                RepresentativeRequests.of(book)
                        .map(engine::decide)
                        .forEach(decision -> ofBook.merge(
                                decision instanceof Refused refused
                                        ? refused.unmet().stream()
                                                .map(UnmetRequirement::code)
                                                .collect(Collectors.joining(";"))
                                        : "PERMITTED",
                                1,
                                Integer::sum));
            }
            return told.toString();
        }
    }

    private interface Task<T> {
        T of(int number) throws Exception;
    }

    /** What each thread comes to, in the order of their numbers. One that fails leaves the others waiting: it ends them. */
    private static <T> List<T> atOnce(Task<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            ExecutorCompletionService<T> ended = new ExecutorCompletionService<>(threads);
            List<Future<T>> futures = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                futures.add(ended.submit(() -> task.of(number)));
            }
            for (int thread = 0; thread < THREADS; thread++) {
                ended.take().get();
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** All wait for each other every few cells. */
    private static List<Decision> decideTogether(
            DisclosureEngine engine, List<DisclosureRequest> requests, CyclicBarrier together) throws Exception {
        List<Decision> decisions = new ArrayList<>();
        for (DisclosureRequest request : requests) {
            if (decisions.size() % CELLS_TOGETHER == 0) {
                together.await();
            }
            decisions.add(engine.decide(request));
        }
        return decisions;
    }

    /** Each begins elsewhere, and every other one goes backwards. In the order of the requests all the same. */
    private static List<Decision> decideCrosswise(
            DisclosureEngine engine, List<DisclosureRequest> requests, int number, CyclicBarrier together)
            throws Exception {
        together.await();
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
