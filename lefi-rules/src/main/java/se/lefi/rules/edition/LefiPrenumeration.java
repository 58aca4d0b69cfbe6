package se.lefi.rules.edition;

import se.lefi.rules.RuleBook;

/** The editions of the rules of LEFI Prenumeration, the agency's subscription service. */
public final class LefiPrenumeration {
    private static final RuleBook AS_PUBLISHED = AsPublished.book();

    private LefiPrenumeration() {}

    /**
     * {@return edition A: what the agency's page says, as it prints it, with notes on what it gets wrong and what has
     * changed since; it speaks about every day}
     */
    public static RuleBook asPublished() {
        return AS_PUBLISHED;
    }
}
