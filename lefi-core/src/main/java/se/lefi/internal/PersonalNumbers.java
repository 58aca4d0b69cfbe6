package se.lefi.internal;

/** Tells which texts could be somebody's personal identity number, so that no message repeats them. */
public final class PersonalNumbers {
    private static final int SHORTEST = 8;

    private PersonalNumbers() {}

    /**
     * {@return whether the text may hold a personal identity number or a coordination number, complete or not}
     *
     * <p>Errs on the side of silence: any text with eight digits or more in which the third, or the fifth after a
     * century, is 0 or 1. A date written 2026-11-23 has eight digits too; it is recognised by its form.
     */
    public static boolean mayBePersonal(String text) {
        String digits = text.replaceAll("\\D", "");
        if (digits.length() < SHORTEST || text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        return isMonthTens(digits.charAt(2)) || digits.length() > 10 && isMonthTens(digits.charAt(4));
    }

    private static boolean isMonthTens(char digit) {
        return digit == '0' || digit == '1';
    }
}
