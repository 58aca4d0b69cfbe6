package se.lefi.rules.edition;

import java.util.List;
import se.lefi.rules.RuleBook;

/** The editions of the rules of LEFI Prenumeration, the agency's subscription service. */
public final class LefiPrenumeration {
    private LefiPrenumeration() {}

    /**
     * {@return edition A: what the agency's page says, as it prints it, with notes on what it gets wrong and what has
     * changed since; it speaks about every day}
     */
    public static RuleBook asPublished() {
        return PublishedPage.BOOK;
    }

    /**
     * {@return edition B: the same service with its grounds read from the statutes, dated; it speaks about every day from
     * 2020-04-01, and the law was checked up to and including 2026-02-27}
     */
    public static RuleBook byStatute() {
        return ByStatute.BOOK;
    }

    /** {@return the editions, the default first} */
    public static List<RuleBook> editions() {
        return List.of(asPublished(), byStatute());
    }
}
