package se.lefi.rules.facts;

import se.lefi.disclosure.DisclosureRequest;
import se.lefi.disclosure.InformationCategory;

/**
 * What a request's evidence amounts to on some conditions, as one number: its cell in the decision table, and categories as a
 * bit for each, at its ordinal. An object would be garbage on every decision; {@link Facts} are the same for people.
 */
public final class Reading {
    /** No reading. */
    public static final long NONE = -1;

    /** How many bits there are for the categories. */
    static final int CATEGORIES = InformationCategory.values().length;

    private static final int MASK = (1 << CATEGORIES) - 1;

    private Reading() {}

    /** {@return what the request amounts to} */
    public static long of(DisclosureRequest request, Conditions conditions) {
        int consents = conditions.asksForConsent ? ConsentReading.read(request, conditions) : 0;
        int may = ConsentReading.mayBeDisclosed(conditions, consents);
        long cell = 0;
        for (Requirement requirement : conditions.asked) {
            Status status = requirement.read(request, conditions, consents);
            cell = cell * requirement.size() + requirement.position(status);
        }
        int wanted = request.informationBits();
        int outside = conditions.asksForInformation ? wanted & ~may : 0;
        int out = wanted == 0 && conditions.asksForInformation ? may : wanted;
        return of(cell, outside, out);
    }

    /** {@return what the facts amount to; {@link #NONE} where they were read against conditions that ask for other things} */
    public static long of(Facts facts, Conditions conditions) {
        return facts.askedBits == conditions.askedBits ? facts.reading : NONE;
    }

    static long of(long cell, int notDisclosable, int disclosable) {
        return (((cell << CATEGORIES) | notDisclosable) << CATEGORIES) | disclosable;
    }

    /** {@return the position of its cell among all combinations of statuses that the conditions ask about} */
    public static int cell(long reading) {
        return (int) (reading >>> (2 * CATEGORIES));
    }

    /** {@return how many cells there are} */
    public static int cells(Conditions conditions) {
        int cells = 1;
        for (Requirement requirement : conditions.asked) {
            cells *= requirement.size();
        }
        return cells;
    }

    /** {@return the categories asked for that may not be disclosed} */
    public static int notDisclosable(long reading) {
        return (int) (reading >>> CATEGORIES) & MASK;
    }

    /**
     * {@return what may go out in answer, where nothing is unmet: the categories that the request names; where it names none, all
     * that may be disclosed; none only where it names none and the information is not limited}
     */
    public static int disclosable(long reading) {
        return (int) reading & MASK;
    }
}
