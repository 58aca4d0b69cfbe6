package se.lefi.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A value as its builder is told of it, part by part; and others that differ from it in one part each. */
final class Parts<B, T> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, UnaryOperator<B>> parts = new LinkedHashMap<>();

    Parts(Supplier<B> builder, Function<B, T> build) {
        this.builder = builder;
        this.build = build;
    }

    Parts<B, T> with(String part, UnaryOperator<B> setter) {
        parts.put(part, setter);
        return this;
    }

    T value() {
        B told = builder.get();
        for (UnaryOperator<B> part : parts.values()) {
            told = part.apply(told);
        }
        return build.apply(told);
    }

    Changes changes() {
        return new Changes();
    }

    /** The other values, and which parts they differ in. */
    final class Changes {
        final List<String> parts = new ArrayList<>();
        final List<T> values = new ArrayList<>();

        void add(String part, UnaryOperator<B> setter) {
            Parts<B, T> changed = new Parts<>(builder, build);
            changed.parts.putAll(Parts.this.parts);
            changed.with(part, setter);
            parts.add(part);
            values.add(changed.value());
        }
    }
}
