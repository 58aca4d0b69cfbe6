package se.lefi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.lefi.Bilingual;
import se.lefi.internal.WrittenDate;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;

/**
 * A section that something rests on and that is not in force on the day. Immutable and thread-safe.
 *
 * @param section the section, without paragraph or item
 * @param notYet whether it comes into force later; else it is in force no more
 * @param since the day it comes into force, or the first day it is in force no more
 * @param by the statute that ended it, or gave it its wording, where that is known
 */
public record NotInForce(Provision section, boolean notYet, LocalDate since, Optional<Statute> by) {
    /** Checks for null only. */
    public NotInForce {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(by, "by");
    }

    /**
     * The sections that the basis rests on and that the register knows not to be in force on the day, in the order cited. Of a
     * section that the register does not have, nothing is known.
     */
    static List<NotInForce> of(LegalBasis basis, Map<Provision, List<RegisteredProvision>> register, LocalDate day) {
        return basis.restsOn().stream()
                .map(Provision::wholeSection)
                .distinct()
                .flatMap(section -> of(section, register.getOrDefault(section, List.of()), day).stream())
                .toList();
    }

    private static Optional<NotInForce> of(Provision section, List<RegisteredProvision> lives, LocalDate day) {
        if (lives.stream().anyMatch(line -> line.inForce().contains(day))) {
            return Optional.empty();
        }
        Optional<NotInForce> ended = lives.stream()
                .filter(line ->
                        line.inForce().end().filter(end -> !day.isBefore(end)).isPresent())
                .reduce(BinaryOperator.maxBy((one, other) -> end(one).compareTo(end(other))))
                .map(line -> new NotInForce(section, false, end(line), line.endedBy()));
        return ended.or(() -> lives.stream()
                .filter(line -> line.inForce().from().filter(day::isBefore).isPresent())
                .reduce(BinaryOperator.minBy((one, other) -> start(one).compareTo(start(other))))
                .map(line -> new NotInForce(section, true, start(line), line.wordedBy())));
    }

    private static LocalDate end(RegisteredProvision line) {
        return line.inForce().end().orElseThrow();
    }

    private static LocalDate start(RegisteredProvision line) {
        return line.inForce().from().orElseThrow();
    }

    /** {@return since when, and by which statute, in words} */
    public Bilingual text() {
        Bilingual day = WrittenDate.of(since);
        String statute = by.map(sfs -> " (SFS " + sfs.sfsNumber() + ")").orElse("");
        return notYet
                ? new Bilingual("gäller fr.o.m. " + day.swedish() + statute, "in force from " + day.english() + statute)
                : new Bilingual(
                        "upphörde att gälla den " + day.swedish() + statute,
                        "ceased to apply on " + day.english() + statute);
    }

    /** {@return the code of the section, such as {@code 2010:110 K114P24}} */
    public String code() {
        return section.code();
    }
}
