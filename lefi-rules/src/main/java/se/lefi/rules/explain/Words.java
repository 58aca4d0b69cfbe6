package se.lefi.rules.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.law.ValidityPeriod;

/** What tables and explanations say beside the words that constants have of their own. */
final class Words {
    private Words() {}

    /** The text in the language of the locale. */
    static String in(Locale locale, String swedish, String english) {
        return new Bilingual(swedish, english).in(locale);
    }

    /** The period in words, its end as the first day after it. */
    static String in(ValidityPeriod period, Locale locale) {
        if (period.from().isEmpty() && period.end().isEmpty()) {
            return in(locale, "alltid", "always");
        }
        return Stream.of(
                        period.from().map(day -> in(locale, "från ", "from ") + day),
                        period.end().map(day -> in(locale, "före ", "before ") + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What the constants are called, in a list. */
    static String listed(Stream<Bilingual> texts, Locale locale) {
        return texts.map(text -> text.in(locale)).collect(Collectors.joining(", "));
    }
}
