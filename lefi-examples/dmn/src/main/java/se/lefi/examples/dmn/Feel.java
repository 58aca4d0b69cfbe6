package se.lefi.examples.dmn;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.law.ValidityPeriod;

/** What stands in the cells: FEEL that both engines read alike. */
final class Feel {
    /** Whatever the value is. */
    static final String ANY = "-";

    /** The value is there. */
    static final String PRESENT = "not(null)";

    private Feel() {}

    /** {@return a text} */
    static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@return codes in one text, as the command line joins them} */
    static String joined(Collection<String> codes) {
        return text(String.join(";", codes));
    }

    /** {@return the test for one of these} */
    static String anyOf(Collection<String> texts) {
        return texts.stream().map(Feel::text).collect(Collectors.joining(","));
    }

    /** {@return the test for one of these, or nothing at all} */
    static String anyOfOrNone(Collection<String> texts) {
        return Stream.concat(Stream.of("null"), texts.stream().map(Feel::text)).collect(Collectors.joining(","));
    }

    /** {@return the test for a day of the period} */
    static String within(ValidityPeriod period) {
        return period.from()
                .map(from -> period.end()
                        .map(end -> "[date(\"" + from + "\")..date(\"" + end + "\"))")
                        .orElse(">= date(\"" + from + "\")"))
                .orElse(period.end().map(end -> "< date(\"" + end + "\")").orElse(ANY));
    }

    /** {@return the test for a day outside the period; never, where it has all days} */
    static String outside(ValidityPeriod period) {
        return Stream.concat(
                        Stream.of("null"),
                        Stream.concat(
                                period.from().map(from -> "< date(\"" + from + "\")").stream(),
                                period.end().map(end -> ">= date(\"" + end + "\")").stream()))
                .collect(Collectors.joining(","));
    }
}
