package se.lefi.rules.edition;

import static se.lefi.disclosure.InformationCategory.ADDRESS;
import static se.lefi.disclosure.InformationCategory.AMOUNT_PAID;
import static se.lefi.disclosure.InformationCategory.BENEFIT_APPLICATION;
import static se.lefi.disclosure.InformationCategory.BENEFIT_EXTENT;
import static se.lefi.disclosure.InformationCategory.BENEFIT_GRANTED;
import static se.lefi.disclosure.InformationCategory.BENEFIT_PERIOD;
import static se.lefi.disclosure.InformationCategory.ECONOMIC_CIRCUMSTANCES;
import static se.lefi.disclosure.InformationCategory.EMPLOYER;
import static se.lefi.disclosure.InformationCategory.IDENTITY;
import static se.lefi.disclosure.InformationCategory.OTHER;
import static se.lefi.disclosure.InformationCategory.PAYMENT_DATE;
import static se.lefi.disclosure.InformationCategory.TOTAL_DEFENCE_DAILY_ALLOWANCE;

import java.util.EnumSet;
import java.util.Set;
import se.lefi.disclosure.InformationCategory;

/** What each ground lets out: readings of the letter of FACTS B1, ground by ground. */
final class Scopes {
    static final Set<InformationCategory> SFB_110_39 =
            EnumSet.of(BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE);

    /** A consent lets out what it names, whatever that is. */
    static final Set<InformationCategory> CONSENT = EnumSet.allOf(InformationCategory.class);

    /** What a consent that names no category covers, and what 1980:995 2 § lets out. */
    static final Set<InformationCategory> ALL_BUT_DEFENCE_AND_OTHER =
            EnumSet.complementOf(EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE, OTHER));

    static final Set<InformationCategory> F_1980_995_3_FIRST =
            EnumSet.of(ADDRESS, EMPLOYER, ECONOMIC_CIRCUMSTANCES, AMOUNT_PAID, BENEFIT_PERIOD);

    static final Set<InformationCategory> F_1980_995_3_SECOND = EnumSet.of(TOTAL_DEFENCE_DAILY_ALLOWANCE);

    static final Set<InformationCategory> F_2008_975_3 = EnumSet.of(
            IDENTITY, BENEFIT_APPLICATION, BENEFIT_GRANTED, BENEFIT_PERIOD, BENEFIT_EXTENT, AMOUNT_PAID, PAYMENT_DATE);

    private Scopes() {}
}
