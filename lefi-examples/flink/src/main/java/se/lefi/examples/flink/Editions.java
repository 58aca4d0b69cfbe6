package se.lefi.examples.flink;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.util.function.SerializableSupplier;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;

/** The editions that the job's code holds, by name. The first applies until another one is named. */
final class Editions {
    private final String first;
    private final Map<String, DisclosureEngine> engines;

    /** Rule books do not travel; what gives them does. */
    Editions(SerializableSupplier<List<RuleBook>> books) {
        List<RuleBook> held = books.get();
        first = name(held.get(0));
        engines = held.stream().collect(Collectors.toMap(Editions::name, DisclosureEngine::using));
    }

    /** {@return such as {@code by-statute 2026-04-27.1}: an edition and the state of its law} */
    static String name(RuleBook book) {
        return book.id() + " " + book.version();
    }

    String first() {
        return first;
    }

    boolean holds(String name) {
        return engines.containsKey(name);
    }

    /**
     * {@return what decides by the edition of that name}
     *
     * @throws IllegalStateException if the code holds it no more
     */
    DisclosureEngine engine(String name) {
        DisclosureEngine engine = engines.get(name);
        if (engine == null) {
            throw new IllegalStateException("the job's code does not hold the edition " + name + " any more");
        }
        return engine;
    }
}
