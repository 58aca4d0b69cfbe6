package se.lefi.examples.cli.law;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;
import se.lefi.law.ValidityPeriod;

/**
 * The sections that the law tables cite, a line for each wording: the days it is in force, and by which statute it was worded or
 * ended; the earlier first. Of a section that is not here nothing is known.
 */
record LawRegister(List<Line> lines) {
    record Line(String section, ValidityPeriod inForce, String wordedBy, String endedBy) {
        static Line of(NamedCsvRecord line) {
            return new Line(
                    line.getField("section"), period(line), line.getField("worded_by"), line.getField("ended_by"));
        }

        static Line of(RegisteredProvision line) {
            return new Line(
                    line.provision().code(),
                    line.inForce(),
                    line.wordedBy().map(Statute::sfsNumber).orElse(""),
                    line.endedBy().map(Statute::sfsNumber).orElse(""));
        }

        private boolean isOverOn(LocalDate day) {
            return inForce.end().filter(end -> !end.isAfter(day)).isPresent();
        }

        /** In words of the table: section, day, statute. */
        private String ended() {
            return said(inForce.end().orElseThrow(), endedBy);
        }

        private String begins() {
            return said(inForce.from().orElseThrow(), wordedBy);
        }

        private String said(LocalDate day, String statute) {
            return (section + " " + day + " " + statute).strip();
        }
    }

    /** The days of a line of any law table. */
    static ValidityPeriod period(NamedCsvRecord line) {
        ValidityPeriod from = day(line, "from").map(ValidityPeriod::from).orElse(ValidityPeriod.ALWAYS);
        return from.intersection(day(line, "end").map(ValidityPeriod::until).orElse(ValidityPeriod.ALWAYS));
    }

    private static Optional<LocalDate> day(NamedCsvRecord line, String column) {
        return Optional.of(line.getField(column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    /** What a book's register says otherwise than this one, if anything. */
    Optional<String> differenceFrom(List<RegisteredProvision> found) {
        Set<Line> unlike = new LinkedHashSet<>(lines);
        found.stream().map(Line::of).filter(line -> !unlike.remove(line)).forEach(unlike::add);
        return unlike.stream().findFirst().map(line -> "the register differs in " + line);
    }

    /** Of these sections those that are not in force on the day: since when no longer or from when, and by which statute. */
    List<String> notInForce(Stream<String> sections, LocalDate day) {
        return sections.map(section -> lines.stream()
                        .filter(line -> line.section().equals(section))
                        .toList())
                .filter(wordings -> !wordings.isEmpty()
                        && wordings.stream().noneMatch(line -> line.inForce().contains(day)))
                .map(wordings -> wordings.stream()
                        .filter(line -> line.isOverOn(day))
                        .reduce((earlier, later) -> later)
                        .map(Line::ended)
                        .orElseGet(() -> wordings.get(0).begins()))
                .toList();
    }
}
