package se.lefi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lefi.Bilingual;
import se.lefi.internal.WrittenDate;
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

    /** What these lines of a register, which are of the section, say of the day; null where it is in force or nothing is known. */
    static @Nullable NotInForce on(LocalDate day, Provision section, List<RegisteredProvision> lines) {
        RegisteredProvision last = null;
        RegisteredProvision next = null;
        for (RegisteredProvision line : lines) {
            if (line.inForce().contains(day)) {
                return null;
            }
            if (line.inForce().end().isPresent() && !day.isBefore(end(line))) {
                last = last == null || end(line).isAfter(end(last)) ? line : last;
            } else {
                next = next == null || start(line).isBefore(start(next)) ? line : next;
            }
        }
        if (last != null) {
            return new NotInForce(section, false, end(last), last.endedBy());
        }
        return next == null ? null : new NotInForce(section, true, start(next), next.wordedBy());
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
        String statute = by.isEmpty() ? "" : " (SFS " + by.get().sfsNumber() + ")";
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
