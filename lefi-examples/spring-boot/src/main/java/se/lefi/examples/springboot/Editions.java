package se.lefi.examples.springboot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.analysis.Replay;
import se.lefi.rules.edition.LefiPrenumeration;

/** An engine for each edition. */
@Component
public class Editions {
    private final Map<String, DisclosureEngine> engines = new LinkedHashMap<>();
    private final DisclosureEngine preferred;

    Editions(@Value("${lefi.edition}") String preferred) {
        LefiPrenumeration.editions().forEach(book -> engines.put(book.id(), DisclosureEngine.using(book)));
        this.preferred = named(preferred);
    }

    /**
     * {@return the engine of an edition; the one that is configured where none is named}
     *
     * @throws InvalidValueException if there is no such edition
     */
    public DisclosureEngine named(@Nullable String edition) {
        if (edition == null) {
            return preferred;
        }
        DisclosureEngine engine = engines.get(edition);
        if (engine == null) {
            List<String> words = List.copyOf(engines.keySet());
            throw new InvalidValueException(
                    "Edition", List.of(new Violation("edition", Violation.WITHHELD, Invariant.KNOWN_WORD, words)));
        }
        return engine;
    }

    /** {@return what comes of replaying a receipt's text by the edition that made it, if that is here} */
    public Replay replay(String receipt) {
        return engines.values().stream()
                .map(engine -> Replay.of(receipt, engine))
                .filter(replay -> !(replay instanceof Replay.AnotherEdition))
                .findFirst()
                .orElseGet(() -> Replay.of(receipt, preferred));
    }
}
