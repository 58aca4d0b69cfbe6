package se.lefi.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.VisibleText;

/** Collects what is wrong with a value, so that its builder can say all of it at once. */
public final class Checks {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Class<?> type;
    private List<Violation> violations = List.of(); // as most values leave it

    private Checks(Class<?> type) {
        this.type = type;
    }

    /** {@return no violation yet, for a value of this type} */
    public static Checks of(Class<?> type) {
        return new Checks(type);
    }

    /** Records a violation unless the invariant holds; the value is shown in the message. */
    public Checks that(boolean holds, String field, @Nullable Object value, Invariant invariant) {
        if (!holds) {
            all(List.of(new Violation(field, shown(value), invariant)));
        }
        return this;
    }

    /** {@return the exception for a single broken invariant} */
    public static InvalidValueException violated(Class<?> type, String field, Object value, Invariant invariant) {
        return new InvalidValueException(type.getSimpleName(), List.of(new Violation(field, shown(value), invariant)));
    }

    /** Records a violation unless the text says something. The text is not shown: it is blank. */
    public Checks notBlank(String field, String text) {
        return that(!VisibleText.isBlank(text), field, null, Invariant.NOT_BLANK);
    }

    /** Records a violation unless the text says something, on one line. The text is not shown: it would break the line. */
    public Checks id(String field, String text) {
        return notBlank(field, text).that(isOneLine(text), field, Violation.WITHHELD, Invariant.ONE_LINE);
    }

    /** {@return whether no line ends in the text, and no control character is in it} */
    public static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }

    /** Records a violation unless the text is a code such as {@code CLAIMS_SETTLEMENT}. */
    public Checks code(String field, String text) {
        return that(isCode(text), field, text, Invariant.CODE_FORMAT);
    }

    /** {@return whether the text is a code such as {@code CLAIMS_SETTLEMENT}} */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Records violations that were found elsewhere. */
    public Checks all(List<Violation> found) {
        if (!found.isEmpty()) {
            violations = Stream.concat(violations.stream(), found.stream()).toList();
        }
        return this;
    }

    /** {@return what was recorded} */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * Throws what was recorded, if anything was.
     *
     * @throws InvalidValueException if an invariant is broken
     */
    public void done() {
        if (!violations.isEmpty()) {
            throw new InvalidValueException(type.getSimpleName(), violations);
        }
    }

    /** {@return the value as a message shows it: withheld where it may be a personal identity number} */
    public static String shown(@Nullable Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present == null) {
            return Violation.ABSENT;
        }
        String text = present.toString();
        return PersonalNumbers.mayBePersonal(text) ? Violation.WITHHELD : text;
    }
}
