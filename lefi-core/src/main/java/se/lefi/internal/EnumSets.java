package se.lefi.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of constants that a value keeps. */
public final class EnumSets {
    private EnumSets() {}

    /** {@return an unmodifiable copy, read once, in the order in which the constants are declared; it may be empty} */
    public static <E extends Enum<E>> Set<E> copy(Class<E> type, Iterable<E> of) {
        Set<E> copy = EnumSet.noneOf(type);
        of.forEach(copy::add);
        return Collections.unmodifiableSet(copy);
    }
}
