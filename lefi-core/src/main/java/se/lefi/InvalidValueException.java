package se.lefi;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value could not be built; every invariant that it would have broken is named, with field and value.
 *
 * <p>What could tell who a person is (a data-subject reference, a personal identity number in the wrong place) is
 * withheld from the message.
 *
 * <pre>{@code
 * try {
 *     OrganisationNumber.parse("556016-0681");
 * } catch (InvalidValueException e) {
 *     e.getMessage();                        // OrganisationNumber: digits = 556016-0681: must end in its check digit
 *     e.violations().get(0).invariant();     // ORGANISATION_NUMBER_CHECK_DIGIT
 * }
 * }</pre>
 */
public final class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // what List.copyOf gives is serialisable
    private final List<Violation> violations;

    /**
     * Says in its message what broke which rule.
     *
     * @param type the simple name of what could not be built
     * @param violations at least one
     * @throws IllegalArgumentException if there is none
     */
    public InvalidValueException(String type, List<Violation> violations) {
        this(List.copyOf(violations), type);
    }

    private InvalidValueException(List<Violation> violations, String type) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ", type + ": ", "")));
        this.violations = violations;
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("violations must not be empty");
        }
    }

    /** What was sent by this class holds a list that needs no copy; any other could change, or say nothing. */
    @Serial
    @SuppressWarnings("ReferenceEquality") // the copy of such a list is the list itself
    private Object readResolve() throws InvalidObjectException {
        if (violations == null || violations.isEmpty() || List.copyOf(violations) != violations) {
            throw new InvalidObjectException("violations must not be empty, and not be open to change");
        }
        return this;
    }

    /** {@return the broken invariants, in the order of the type's fields; never empty} */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * One broken invariant.
     *
     * @param field the field's name, as the type's accessor has it
     * @param value the offending value as text, or a word in brackets where it is absent or withheld
     * @param invariant the rule it breaks
     * @param words the words that would do instead, in the order in which they are declared; empty where there is no such
     *     list
     */
    public record Violation(String field, String value, Invariant invariant, List<String> words)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        /** What stands in place of a value that could tell who a person is. */
        public static final String WITHHELD = "[withheld]";

        /** What stands in place of a value that is not there. */
        public static final String ABSENT = "[absent]";

        /** Copies the list, and checks for null. */
        public Violation {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(invariant, "invariant");
            words = List.copyOf(words);
        }

        /** A violation where no list says what would do. */
        public Violation(String field, String value, Invariant invariant) {
            this(field, value, invariant, List.of());
        }

        /** {@return the rule, and the words that would do, in Swedish or English; field and value are not in it} */
        public String message(Locale locale) {
            String rule = invariant.text().in(locale);
            return words.isEmpty() ? rule : rule + ": " + String.join(", ", words);
        }

        /** {@return field, value and message, in English} */
        @Override
        public String toString() {
            return field + " = " + value + ": " + message(Locale.ENGLISH);
        }
    }
}
