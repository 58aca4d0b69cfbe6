package se.lefi.rules;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;

/** A set that holds one thing when it is first read, and another ever after: what a hostile caller could hand in. */
public final class ChangingSet<T> extends AbstractSet<T> {
    private Set<T> now;
    private final Set<T> later;

    public ChangingSet(Set<T> first, Set<T> later) {
        this.now = first;
        this.later = later;
    }

    @Override
    public Iterator<T> iterator() {
        Iterator<T> iterator = now.iterator();
        now = later;
        return iterator;
    }

    /** Of the last reading, or none yet. */
    @Override
    public int size() {
        return now.size();
    }
}
