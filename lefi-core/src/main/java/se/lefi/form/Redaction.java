package se.lefi.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

/**
 * Withholds from violations what strayed into a field from another one: a reference to the individual, or what may be one.
 *
 * @param references the references that the form has
 */
record Redaction(List<String> references) {
    private static final Set<Invariant> WORDS = EnumSet.of(Invariant.KNOWN_WORD, Invariant.TRUE_OR_FALSE);
    private static final Set<Invariant> DATES_AND_NUMBERS =
            EnumSet.of(Invariant.ISO_DATE, Invariant.ORGANISATION_NUMBER_FORMAT);

    /** Also such as are written in another way. */
    private static final Pattern DATE_OR_NUMBER = Pattern.compile("[0-9][0-9T:./ +-]*");

    static Redaction of(DisclosureForm form) {
        return new Redaction(Stream.of(
                        Stream.of(form).map(DisclosureForm::subject),
                        form.caseFiles().stream().flatMap(Stream::ofNullable).map(CaseForm::subject),
                        form.consents().stream().flatMap(Stream::ofNullable).map(ConsentForm::subject))
                .flatMap(subjects -> subjects)
                .filter(Objects::nonNull)
                .toList());
    }

    List<Violation> redact(List<Violation> violations) {
        return violations.stream()
                .map(violation -> isStray(violation)
                        ? new Violation(violation.field(), Violation.WITHHELD, violation.invariant(), violation.words())
                        : violation)
                .toList();
    }

    /** A word that a field does not know may belong to another field, and so may what no date or number is written with. */
    private boolean isStray(Violation violation) {
        String text = violation.value();
        return references.stream().anyMatch(text::contains)
                || (WORDS.contains(violation.invariant()) && !text.equals(Violation.ABSENT))
                || (DATES_AND_NUMBERS.contains(violation.invariant())
                        && !DATE_OR_NUMBER.matcher(text).matches());
    }
}
