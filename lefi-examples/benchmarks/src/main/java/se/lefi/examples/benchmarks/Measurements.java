package se.lefi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All figures, in the order of the README, with the budgets that they are to keep. */
final class Measurements {
    private static final List<String> EDITIONS = List.of("as-published", "by-statute");

    private Measurements() {}

    static List<Figure> all(Effort effort) throws Exception {
        Jmh jmh = new Jmh(effort, "\\.(Facts|Decide|Allocation|Growth|Impact|Doubling)Benchmark");
        List<Figure> figures = new ArrayList<>();
        figures.addAll(decisions(jmh));
        figures.addAll(growth(jmh.times()));
        figures.add(InMemory.measure(effort));
        figures.addAll(ColdStart.measure(effort));
        figures.addAll(MillionRows.measure(effort));
        figures.add(jars());
        figures.addAll(doubling(jmh));
        return figures;
    }

    private static List<Figure> decisions(Jmh jmh) {
        Rounds times = jmh.times();
        Rounds bytes = jmh.bytes();
        List<Figure> figures = new ArrayList<>();
        figures.add(times.figure(
                "a decision from ready facts",
                "FactsBenchmark.readyFacts",
                "ns",
                "array look-up",
                "FactsBenchmark.arrayLookUp"));
        for (String edition : EDITIONS) {
            String method = edition.equals("as-published") ? "asPublished" : "byStatute";
            figures.add(times.figure(
                            "`decide(request)`, " + edition,
                            "DecideBenchmark." + method,
                            "ns",
                            "by hand",
                            "DecideBenchmark." + method + "ByHand")
                    .withAtMost(1.1));
        }
        for (String edition : EDITIONS) {
            String decide = "AllocationBenchmark.decide ";
            figures.add(bytes.figure("a permission allocates, " + edition, decide + "PERMISSION " + edition, "B")
                    .withAtMost(0));
            figures.add(bytes.figure("a refusal allocates, " + edition, decide + "REFUSAL " + edition, "B")
                    .withAtMost(0));
            figures.add(bytes.figure(
                    "a refusal that names categories allocates, " + edition,
                    decide + "NAMING_CATEGORIES " + edition,
                    "B"));
        }
        figures.add(times.figure(
                "a receipt of one edition against the other, from its text",
                "ImpactBenchmark.ofItsText",
                "ns",
                "from the receipt as a value",
                "ImpactBenchmark.ofAReceipt"));
        return figures;
    }

    private static List<Figure> growth(Rounds times) {
        List<Figure> figures = new ArrayList<>();
        figures.add(times.figure(
                "the same requests, by a book of 10,000 rules",
                "Rules.sameRequests 10000",
                "ns",
                "of 10 rules",
                "Rules.sameRequests 10"));
        figures.add(times.figure(
                "requests about all of 10,000 rules",
                "Rules.requestsAboutAllRules 10000",
                "ns",
                "all of 10 rules",
                "Rules.requestsAboutAllRules 10"));
        for (String edition : EDITIONS) {
            for (int consents : new int[] {10, 100}) {
                figures.add(times.figure(
                        consents + " consents in a request, " + edition,
                        "Consents.decide %d %s".formatted(consents, edition),
                        "ns",
                        "1 consent",
                        "Consents.decide 1 " + edition));
            }
        }
        return figures;
    }

    /** Time is that of one run in each round; what is allocated is nearly the same in all. */
    private static List<Figure> doubling(Jmh jmh) {
        List<Figure> figures = new ArrayList<>();
        for (String more : List.of("purposes", "periods")) {
            for (String step : List.of("check", "engine", "audit")) {
                figures.addAll(doubling(
                        jmh,
                        "%s of 10,000 rules, more %s".formatted(step, more),
                        "Books." + step + " " + more,
                        10_000));
            }
        }
        figures.addAll(doubling(jmh, "replay of 200,000 events", "Events.replay", 200_000));
        return figures;
    }

    private static List<Figure> doubling(Jmh jmh, String name, String benchmark, int size) {
        String beside = "half as many";
        String whole = benchmark + " " + size;
        String half = benchmark + " " + size / 2;
        return List.of(
                jmh.times().figure(name, whole, "ms", beside, half),
                jmh.bytes().by(1e6).figure(name + ", allocated", whole, "MB", beside, half));
    }

    private static Figure jars() throws IOException {
        Rounds sizes = new Rounds();
        double kilobytes = 0;
        for (Path jar : (Iterable<Path>) JavaProcess.lefi()::iterator) {
            kilobytes += Files.size(jar) / 1e3;
        }
        sizes.add("jars", kilobytes);
        return sizes.figure("the jars of lefi-core and lefi-rules", "jars", "kB")
                .withAtMost(450);
    }
}
