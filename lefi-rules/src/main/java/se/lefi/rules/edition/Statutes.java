package se.lefi.rules.edition;

import se.lefi.law.Statute;

/** The statutes that the editions cite, as running text names them. */
final class Statutes {
    /** Socialförsäkringsbalken. */
    static final Statute SFB = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
    /** Offentlighets- och sekretesslagen. */
    static final Statute OSL =
            Statute.of("2009:400", "offentlighets- och sekretesslagen", "Public Access to Information and Secrecy Act");
    /** Duty for the agency to give information to other authorities. */
    static final Statute F_1980_995 = Statute.of("1980:995", "förordningen", "Ordinance");
    /** Duty to give information in the field of the social services. */
    static final Statute F_2008_975 = Statute.of("2008:975", "förordningen", "Ordinance");
    /** Duty to give information under the act on municipal child-raising allowance. */
    static final Statute F_2009_555 = Statute.of("2009:555", "förordningen", "Ordinance");
    /** Lets the agency set its fees. */
    static final Statute F_2024_14 = Statute.of("2024:14", "förordningen", "Ordinance");

    private Statutes() {}
}
