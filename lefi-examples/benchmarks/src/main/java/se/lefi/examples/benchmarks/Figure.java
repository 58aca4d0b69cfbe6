package se.lefi.examples.benchmarks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many times as much one thing takes as another, or, beside nothing, how much it takes.
 *
 * @param name what is measured; no two figures of a run share it
 * @param measured the median of what it took, in the unit
 * @param unit of what is measured
 * @param beside what it is measured beside; null where it stands by itself
 * @param besideMeasured the median of what that took, in the unit; null where there is nothing beside
 * @param value the median of measured by beside, round by round; what is measured, where there is nothing beside
 * @param least the end of where the true value lies, as {@link Spread} tells it
 * @param most the other end
 * @param atMost the budget, where it is a ceiling; null where it is none
 * @param atLeast the budget, where it is a floor; null where it is none
 */
public record Figure(
        String name,
        double measured,
        String unit,
        @Nullable String beside,
        @Nullable Double besideMeasured,
        double value,
        double least,
        double most,
        @Nullable Double atMost,
        @Nullable Double atLeast) {

    /** As wide as they are, so that a terminal shows a table, too. */
    private static final String ROW = "| %-62s | %16s | %-42s | %7s | %13s | %s |";

    static final String HEAD = ROW.formatted("figure", "measured", "beside", "times", "from – to", "budget")
            + "\n| --- | ---: | --- | ---: | ---: | --- |\n";

    Figure withAtMost(double budget) {
        return new Figure(name, measured, unit, beside, besideMeasured, value, least, most, budget, null);
    }

    Figure withAtLeast(double budget) {
        return new Figure(name, measured, unit, beside, besideMeasured, value, least, most, null, budget);
    }

    /** {@return the figure as a row of a table in Markdown} */
    String row() {
        return ROW.formatted(
                name,
                amount(measured),
                beside == null ? "" : beside + ", " + amount(besideMeasured),
                beside == null ? "" : text(value),
                least == most ? "" : text(least) + " – " + text(most),
                budget());
    }

    /** {@return the value and where it lies} */
    String told() {
        String told = beside == null ? amount(value) : text(value);
        return least == most ? told : "%s (%s – %s)".formatted(told, text(least), text(most));
    }

    /** {@return what has become of it: the same, where the two may be one and the same figure} */
    String since(Figure before) {
        if (least <= before.most && before.least <= most) {
            return "same";
        }
        return value > before.value == (atLeast == null) ? "worse" : "better";
    }

    private String budget() {
        if (atMost != null) {
            return "at most %s: %s".formatted(text(atMost), value <= atMost ? "met" : "missed");
        }
        return atLeast == null ? "" : "at least %s: %s".formatted(text(atLeast), value >= atLeast ? "met" : "missed");
    }

    private String amount(double amount) {
        return text(amount) + " " + unit;
    }

    private static String text(double value) {
        String format = value >= 100 || value == 0 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
