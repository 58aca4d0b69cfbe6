package se.lefi.rules;

/** Whether a disclosure costs its recipient anything. */
public enum Fee {
    /** A fee may be charged; how much is not known here. */
    MAY_BE_CHARGED,
    /** Free of charge. */
    FREE_OF_CHARGE
}
