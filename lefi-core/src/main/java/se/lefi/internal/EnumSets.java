package se.lefi.internal;

import java.util.Collection;
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

    /** {@return the constants whose bits are set, unmodifiable, in the order in which they are declared} */
    public static <E extends Enum<E>> Set<E> of(E[] constants, int bits) {
        Set<E> set = EnumSet.noneOf(constants[0].getDeclaringClass());
        for (E constant : constants) {
            if ((bits & (1 << constant.ordinal())) != 0) {
                set.add(constant);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** {@return a bit for each of the constants, at its ordinal} */
    public static int bits(Collection<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1 << constant.ordinal();
        }
        return bits;
    }
}
