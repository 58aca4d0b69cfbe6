package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.List;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;

/** Förordning (2024:14): lets the agency set its fees (FACTS B3). */
final class Ordinance2024_14 {
    static final Statute STATUTE = Statute.of("2024:14", "förordningen", "Ordinance");

    static final List<RegisteredProvision> SECTIONS =
            List.of(RegisteredProvision.of(STATUTE.section(8), ValidityPeriod.from(LocalDate.of(2024, 2, 15))));

    private Ordinance2024_14() {}
}
