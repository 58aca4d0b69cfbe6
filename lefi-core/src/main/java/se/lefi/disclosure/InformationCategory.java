package se.lefi.disclosure;

/** A category of information that a request may name. */
public enum InformationCategory {
    /** Name, personal or coordination number. */
    IDENTITY,
    /** The individual's address. */
    ADDRESS,
    /** The employer's name and address. */
    EMPLOYER,
    /** Economic circumstances (<em>ekonomiska förhållanden</em>). */
    ECONOMIC_CIRCUMSTANCES,
    /** That a notification or an application for a benefit was filed. */
    BENEFIT_APPLICATION,
    /** Which benefit was granted. */
    BENEFIT_GRANTED,
    /** The period that a benefit covers. */
    BENEFIT_PERIOD,
    /** The extent of a benefit. */
    BENEFIT_EXTENT,
    /** The amount paid. */
    AMOUNT_PAID,
    /** The day of payment. */
    PAYMENT_DATE,
    /** The daily allowance (<em>dagpenning</em>) under 2 kap. 2 § (1995:239). */
    TOTAL_DEFENCE_DAILY_ALLOWANCE,
    /** Any other information. */
    OTHER
}
