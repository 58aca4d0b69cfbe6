package se.lefi.organisation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * <p>What a number cannot tell: one that begins with 302 may be a GD number, which stands for a person; a sole trader has none
 * but a personal identity number, which is refused; the AP funds, whose numbers begin with 8, are authorities in the national
 * register and no recipients of this service.
 *
 * @param digits ten digits: the first is neither 0 nor 4, the third is 2 or more, the last is the Luhn digit of the first nine
 */
public record OrganisationNumber(String digits) implements Comparable<OrganisationNumber> {
    private static final String CENTURY = "16";
    private static final int DIGITS = 10;
    private static final int BEFORE_HYPHEN = 6;

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
        return Optional.ofNullable(broken(digits(text)));
    }

    /** {@return whether the number belongs to the state, a region, a municipality or a parish: it begins with 2} */
    public boolean isPublicSector() {
        return digits.charAt(0) == '2';
    }

    /** {@return whether the number is an estate's, or of the public sector: it begins with 1 or 2, as no insurer's does} */
    public boolean isOfEstateOrPublicSector() {
        return digits.charAt(0) == '1' || isPublicSector();
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

    /** The ten digits where the text is written like a number; else what is no number. */
    private static String digits(String text) {
        String number = text.length() > DIGITS + 1 && text.startsWith(CENTURY) ? text.substring(2) : text;
        return number.length() == DIGITS + 1 && number.charAt(BEFORE_HYPHEN) == '-'
                ? number.substring(0, BEFORE_HYPHEN) + number.substring(BEFORE_HYPHEN + 1)
                : number;
    }

    private static void check(String digits, String shown) {
        Invariant broken = broken(digits);
        if (broken != null) {
            throw Checks.violated(OrganisationNumber.class, "digits", shown, broken);
        }
    }

    private static @Nullable Invariant broken(String digits) {
        if (!isTenDigits(digits)) {
            return Invariant.ORGANISATION_NUMBER_FORMAT;
        }
        if (digits.charAt(2) < '2') {
            return Invariant.ORGANISATION_NUMBER_PERSONAL;
        }
        if (digits.charAt(0) == '0' || digits.charAt(0) == '4') {
            return Invariant.ORGANISATION_NUMBER_FIRST_DIGIT;
        }
        return luhn(digits) == digits.charAt(9) - '0' ? null : Invariant.ORGANISATION_NUMBER_CHECK_DIGIT;
    }

    private static boolean isTenDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == DIGITS;
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
