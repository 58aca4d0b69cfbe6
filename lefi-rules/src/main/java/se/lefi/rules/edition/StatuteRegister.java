package se.lefi.rules.edition;

import static se.lefi.rules.edition.Statutes.F_1980_995;
import static se.lefi.rules.edition.Statutes.F_2008_975;
import static se.lefi.rules.edition.Statutes.F_2009_555;
import static se.lefi.rules.edition.Statutes.F_2024_14;
import static se.lefi.rules.edition.Statutes.OSL;
import static se.lefi.rules.edition.Statutes.SFB;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.Advisory;

/**
 * Every section that the editions cite, with its validity and the statutes that changed it (FACTS A3, B1, B2, B3). Two ends
 * are read, not seen: 2009:555 2 § ends on the day that its act ended, and SFB 114 kap. 8 §, which the page prints as
 * 110 kap. 8 §, with the old chapter 114.
 * Identifiers are the provision's own: {@link Provision#code}, {@link Provision#anchor}, {@link Provision#eliPath}.
 */
public final class StatuteRegister {
    /** SFB is in force since 2011-01-01, so far as FACTS dates its sections. */
    private static final LocalDate SFB_START = LocalDate.of(2011, 1, 1);

    /** SFS 2024:13 rewrote chapter 114 of SFB. */
    static final LocalDate NEW_CHAPTER_114 = LocalDate.of(2024, 2, 15);

    /** The day that the act ended which 2009:555 served; the ordinance's own repeal day was not seen (FACTS B1). */
    static final LocalDate CHILD_RAISING_ALLOWANCE_ENDED = LocalDate.of(2016, 2, 1);

    private static final Statute SFS_2010_1659 = Statute.of("2010:1659");
    private static final Statute SFS_2020_50 = Statute.of("2020:50");
    private static final Statute SFS_2024_13 = Statute.of("2024:13");

    private static final List<RegisteredProvision> PROVISIONS = List.of(
            always(SFB.section(110, 8)),
            always(SFB.section(110, 24)),
            from(SFB_START, SFB.section(110, 39)),
            until(NEW_CHAPTER_114, SFS_2024_13, SFB.section(114, 8)),
            until(NEW_CHAPTER_114, SFS_2024_13, SFB.section(114, 9)),
            wordedBy(SFS_2024_13, NEW_CHAPTER_114, SFB.section(114, 9)),
            wordedBy(SFS_2024_13, NEW_CHAPTER_114, SFB.section(114, 16)),
            until(NEW_CHAPTER_114, SFS_2024_13, SFB.section(114, 24)),
            until(NEW_CHAPTER_114, SFS_2024_13, SFB.section(114, 25)),
            until(NEW_CHAPTER_114, SFS_2024_13, SFB.section(114, 26)),
            from(LocalDate.of(2009, 6, 30), OSL.section(10, 1)),
            from(LocalDate.of(2009, 6, 30), OSL.section(12, 2)),
            until(LocalDate.of(2011, 1, 1), SFS_2010_1659, F_1980_995.section(2)),
            wordedBy(SFS_2010_1659, LocalDate.of(2011, 1, 1), F_1980_995.section(2)),
            until(LocalDate.of(2020, 4, 1), SFS_2020_50, F_1980_995.section(3)),
            wordedBy(SFS_2020_50, LocalDate.of(2020, 4, 1), F_1980_995.section(3)),
            from(LocalDate.of(2009, 1, 1), F_2008_975.section(3)),
            until(CHILD_RAISING_ALLOWANCE_ENDED, Statute.of("2015:965"), F_2009_555.section(2)),
            from(NEW_CHAPTER_114, F_2024_14.section(8)));

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

    private static RegisteredProvision always(Provision section) {
        return new RegisteredProvision(section, ValidityPeriod.ALWAYS, Optional.empty(), Optional.empty());
    }

    private static RegisteredProvision from(LocalDate start, Provision section) {
        return new RegisteredProvision(section, ValidityPeriod.from(start), Optional.empty(), Optional.empty());
    }

    private static RegisteredProvision wordedBy(Statute statute, LocalDate start, Provision section) {
        return new RegisteredProvision(section, ValidityPeriod.from(start), Optional.of(statute), Optional.empty());
    }

    private static RegisteredProvision until(LocalDate end, Statute statute, Provision section) {
        return new RegisteredProvision(section, ValidityPeriod.until(end), Optional.empty(), Optional.of(statute));
    }
}
