package se.lefi.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.lefi.Bilingual;

/**
 * A piece of evidence that gets as far as its requirement does, so that the answer turns on it: which one and its dates, never
 * whose. Immutable and thread-safe.
 *
 * @param requirement what it is evidence for
 * @param position which of the request's case files or consents it is, from one; empty for the agreement
 * @param dates its dates, in the order of the form's fields; none of a case or consent that is about someone or something else
 */
public record DecisiveEvidence(Requirement requirement, Optional<Integer> position, List<Day> dates) {
    /** Copies the list. */
    public DecisiveEvidence {
        dates = List.copyOf(dates);
    }

    /** The agreement, without its dates yet. */
    static DecisiveEvidence of(Requirement requirement) {
        return new DecisiveEvidence(requirement, Optional.empty(), List.of());
    }

    /** The case or consent at an index, without its dates yet. */
    static DecisiveEvidence of(Requirement requirement, int index) {
        return new DecisiveEvidence(requirement, Optional.of(index + 1), List.of());
    }

    /** With one more date, whose absence tells something too. */
    DecisiveEvidence with(String field, String swedish, String english, Optional<LocalDate> day) {
        List<Day> more = new ArrayList<>(dates);
        more.add(new Day(field, new Bilingual(swedish, english), day));
        return new DecisiveEvidence(requirement, position, more);
    }

    /** With one more date, unless it is absent. */
    DecisiveEvidence withAny(String field, String swedish, String english, Optional<LocalDate> day) {
        return day.isEmpty() ? this : with(field, swedish, english, day);
    }

    /** {@return what it is, without its dates: those of a consent are the individual's} */
    @Override
    public String toString() {
        return position.isEmpty() ? requirement.name() : requirement + " " + position.get();
    }

    /**
     * A date of it.
     *
     * @param field the name of the form's field, such as {@code withdrawn}; API
     * @param text what happens on the day, in words
     * @param day empty where it is missing; the end of a period is the day after the last
     */
    public record Day(String field, Bilingual text, Optional<LocalDate> day) {}
}
