package se.lefi.examples.benchmarks.peers;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules found, for engines whose rules call Java. */
public final class AnswerCollector {
    private final Set<String> unmet = new HashSet<>();
    private @Nullable String ground;
    private @Nullable String medium;

    public void line(String ground, String medium) {
        this.ground = ground;
        this.medium = medium;
    }

    /** Notes the code of something unmet; nothing, where it is null. */
    public void unmet(@Nullable String code) {
        if (code != null) {
            unmet.add(code);
        }
    }

    PeerAnswer answer() {
        return unmet.isEmpty()
                ? PeerAnswer.permitted(Objects.requireNonNull(ground), Objects.requireNonNull(medium))
                : PeerAnswer.refused(unmet);
    }
}
