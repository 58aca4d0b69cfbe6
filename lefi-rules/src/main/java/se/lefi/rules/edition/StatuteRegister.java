package se.lefi.rules.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Advisory;

/**
 * Every section that the editions cite, with its validity and the statutes that changed it (FACTS A3, B1, B2, B3). Two ends
 * are read, not seen: 2009:555 2 § ends on the day that its act ended, and SFB 114 kap. 8 §, which the page prints as
 * 110 kap. 8 §, with the old chapter 114.
 * Identifiers are the provision's own: {@link Provision#code}, {@link Provision#anchor}, {@link Provision#eliPath}.
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

    /** What a decision carries that cites a section on a day before the section's commencement. */
    static List<Advisory> notYetInForce() {
        return PROVISIONS.stream()
                .filter(line -> line.inForce().from().isPresent() && isFirst(line))
                .map(line ->
                        notYetInForce(line.provision(), line.inForce().from().orElseThrow()))
                .toList();
    }

    private static boolean isFirst(RegisteredProvision line) {
        return of(line.provision()).get(0).equals(line);
    }

    private static Advisory notYetInForce(Provision section, LocalDate start) {
        String id = section.code().replace(':', '-').replace(' ', '-') + "-NOT-YET-IN-FORCE";
        LegalBasis basis = LegalBasis.of(CitationSource.STATUTE, section);
        EditorialNote note = EditorialNote.of(
                id,
                basis.in(Locale.forLanguageTag("sv")) + " gäller från " + start + ".",
                "In force from " + start + ": " + basis.in(Locale.ENGLISH) + ".");
        return new Advisory(note, ValidityPeriod.until(start), List.of(section));
    }
}
