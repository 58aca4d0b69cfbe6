package se.lefi.examples.explorer;

import java.util.List;
import java.util.Locale;

/** The vectors, worked out once. */
final class AllVectors {
    static final List<Vectors.Vector> IN_ENGLISH = Vectors.of(Locale.ENGLISH).toList();

    private AllVectors() {}
}
