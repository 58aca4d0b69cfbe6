package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;

/**
 * Every section that the editions cite, or that a misprint is read to mean, with its validity and the statutes that changed it
 * (FACTS, Register). One end is read, not seen: 2009:555 2 § ends on the day that its act ended.
 *
 * <p>Identifiers are the provision's own: {@link Provision#code}, {@link Provision#anchor}, {@link Provision#eliPath}.
 */
public final class StatuteRegister {
    private static final List<RegisteredProvision> PROVISIONS = Stream.of(
                    SocialInsuranceCode.SECTIONS,
                    SecrecyAct.SECTIONS,
                    Ordinance1980_995.SECTIONS,
                    Ordinance2008_975.SECTIONS,
                    Ordinance2009_555.SECTIONS,
                    Ordinance2024_14.SECTIONS)
            .flatMap(List::stream)
            .toList();

    private StatuteRegister() {}

    /** {@return every registered section, a line for each content it has had} */
    public static List<RegisteredProvision> provisions() {
        return PROVISIONS;
    }

    /** {@return the lines of a section, whatever item of it is cited; empty where no edition cites it} */
    public static List<RegisteredProvision> of(Provision provision) {
        return PROVISIONS.stream()
                .filter(line -> line.provision().equals(provision.wholeSection()))
                .toList();
    }

    /** {@return the line of a section that is in force on the day, if one is} */
    public static Optional<RegisteredProvision> on(LocalDate day, Provision provision) {
        return of(provision).stream()
                .filter(line -> line.inForce().contains(day))
                .findFirst();
    }
}
