package se.lefi.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A good form with every text there is in it, and what comes of changing its texts, all of them or one at a time. */
public final class EveryText {
    /** Converts, and has something in every field. */
    public static final DisclosureForm GOOD = new DisclosureForm(
            "2024-06-01",
            new RecipientForm("212000-0142", "Nämnden", "MUNICIPAL_AUTHORITY", "SOCIAL_WELFARE_BOARD"),
            "SOCIAL_SERVICES_CASE",
            "p-1",
            List.of("ADDRESS", "IDENTITY"),
            "true",
            new AgreementForm("2024-01-01", "2024-01-02", "2027-01-01", "2024-02-01", "2026-02-01"),
            List.of(new CaseForm("D-1", "p-1", "BENEFIT", "2024-01-01", "2025-01-01")),
            List.of(new ConsentForm(
                    "p-1",
                    "212000-0142",
                    List.of("RISK_ASSESSMENT"),
                    List.of("ADDRESS"),
                    "2024-03-01",
                    "2024-05-01",
                    "2025-03-01")));

    private EveryText() {}

    /** The good form with each of its texts changed. */
    public static DisclosureForm all(UnaryOperator<String> change) {
        return changed(GOOD, change);
    }

    /** For each of its texts, the good form with that one changed. */
    public static Stream<DisclosureForm> oneAtATime(UnaryOperator<String> change) {
        AtomicInteger texts = new AtomicInteger();
        all(text -> text + texts.getAndIncrement());
        return IntStream.range(0, texts.get()).mapToObj(one -> {
            AtomicInteger at = new AtomicInteger();
            return all(text -> at.getAndIncrement() == one ? change.apply(text) : text);
        });
    }

    @SuppressWarnings("unchecked") // what comes of a value is of its type
    private static <T> T changed(T value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return (T) change.apply(text);
        }
        if (value instanceof List<?> list) {
            return (T) list.stream().map(element -> changed(element, change)).toList();
        }
        try {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = changed(
                        Objects.requireNonNull(components[i].getAccessor().invoke(value)), change);
            }
            Constructor<?> constructor = value.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            return (T) constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
