package se.lefi.disclosure;

import se.lefi.Bilingual;

/**
 * A category of information that a request, a consent or a ground may name. A permission says nothing about protected addresses
 * (OSL 21:3): secrecy for persons under threat is for the agency to weigh in each case. The constants' names are API.
 */
public enum InformationCategory {
    /**
     * Name, personal or coordination number, asked for as information. That a delivery is keyed to the person asked about
     * needs no category.
     */
    IDENTITY("namn och personnummer eller samordningsnummer", "name and personal or coordination number"),
    /** The individual's address. */
    ADDRESS("adress", "address"),
    /** The employer's name and address. */
    EMPLOYER("arbetsgivare", "employer"),
    /** Economic circumstances (<em>ekonomiska förhållanden</em>). */
    ECONOMIC_CIRCUMSTANCES("ekonomiska förhållanden", "economic circumstances"),
    /** That a notification or an application for a benefit was filed. */
    BENEFIT_APPLICATION("anmälan eller ansökan om förmån", "notification or application for a benefit"),
    /** Which benefit was granted. */
    BENEFIT_GRANTED("beviljad förmån", "benefit granted"),
    /** The period that a benefit covers. */
    BENEFIT_PERIOD("förmånens period", "period of the benefit"),
    /** The extent of a benefit. */
    BENEFIT_EXTENT("förmånens omfattning", "extent of the benefit"),
    /** The amount paid. */
    AMOUNT_PAID("utbetalt belopp", "amount paid"),
    /** The day of payment. */
    PAYMENT_DATE("utbetalningsdag", "day of payment"),
    /** The daily allowance (<em>dagpenning</em>) under 2 kap. 2 § (1995:239). */
    TOTAL_DEFENCE_DAILY_ALLOWANCE(
            "dagpenning enligt 2 kap. 2 § (1995:239)", "daily allowance under chapter 2 section 2 of (1995:239)"),
    /** Any other information. */
    OTHER("andra uppgifter", "other information");

    private final Bilingual text;

    InformationCategory(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return what it is called in running text} */
    public Bilingual text() {
        return text;
    }
}
