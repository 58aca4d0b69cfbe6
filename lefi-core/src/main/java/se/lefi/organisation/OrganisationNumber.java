package se.lefi.organisation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lefi.InvalidValueException;
import se.lefi.Invariant;
import se.lefi.internal.Checks;

/**
 * A Swedish organisation number (<em>organisationsnummer</em>). Never a personal identity number. Ordered by its
 * digits. Immutable and thread-safe.
 *
 * <p>Source: FACTS, Swedish organisation numbers.
 *
 * <pre>{@code
 * OrganisationNumber.parse("16556016-0680").toString(); // 556016-0680
 * }</pre>
 *
 * @param digits ten digits: the third is 2 or more, the last is the Luhn digit of the first nine
 */
public record OrganisationNumber(String digits) implements Comparable<OrganisationNumber> {
    private static final Pattern WRITTEN = Pattern.compile("(?:16)?([0-9]{6})-?([0-9]{4})");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /**
     * Checks the ten digits.
     *
     * @throws InvalidValueException unless they are an organisation number
     */
    public OrganisationNumber {
        check(Objects.requireNonNull(digits, "digits"), digits);
    }

    /**
     * Reads {@code NNNNNN-NNNN} or {@code NNNNNNNNNN}, either of them optionally after the century digits 16.
     *
     * @throws InvalidValueException if the text is written in another way, or is no organisation number
     */
    public static OrganisationNumber parse(String text) {
        String digits = digits(text);
        check(digits, text); // so that a message shows what was written
        return new OrganisationNumber(digits);
    }

    /** {@return the invariant that {@link #parse} would refuse the text for; empty where it reads the text} */
    public static Optional<Invariant> brokenBy(String text) {
        return broken(digits(text));
    }

    /** {@return whether the number belongs to the state, a region, a municipality or a parish: it begins with 2} */
    public boolean isPublicSector() {
        return digits.charAt(0) == '2';
    }

    /** By digits. */
    @Override
    public int compareTo(OrganisationNumber other) {
        return digits.compareTo(other.digits);
    }

    /** {@return the normal form, {@code NNNNNN-NNNN}} */
    @Override
    public String toString() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /** The ten digits where the text is written like a number; else the text. */
    private static String digits(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? written.group(1) + written.group(2) : text;
    }

    private static void check(String digits, String shown) {
        broken(digits).ifPresent(invariant -> {
            throw Checks.violated(OrganisationNumber.class, "digits", shown, invariant);
        });
    }

    private static Optional<Invariant> broken(String digits) {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            return Optional.of(Invariant.ORGANISATION_NUMBER_FORMAT);
        }
        if (digits.charAt(2) < '2') {
            return Optional.of(Invariant.ORGANISATION_NUMBER_PERSONAL);
        }
        return luhn(digits) == digits.charAt(9) - '0'
                ? Optional.empty()
                : Optional.of(Invariant.ORGANISATION_NUMBER_CHECK_DIGIT);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
