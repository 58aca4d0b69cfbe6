package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.internal.WrittenDate;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;

/** What tables and explanations say beside the words that constants have of their own. */
final class Words {
    private Words() {}

    /** The text in the language of the locale. */
    static String in(Locale locale, String swedish, String english) {
        return new Bilingual(swedish, english).in(locale);
    }

    /** The period for a table: dates in ISO form, both ends inclusive. */
    static String inTable(ValidityPeriod period, Locale locale) {
        return in(period, locale, LocalDate::toString);
    }

    /** The period for a sentence: dates as people write them, both ends inclusive. */
    static String inSentence(ValidityPeriod period, Locale locale) {
        return in(period, locale, day -> WrittenDate.of(day).in(locale));
    }

    private static String in(ValidityPeriod period, Locale locale, Function<LocalDate, String> written) {
        if (period.isEmpty()) {
            return in(locale, "ingen dag", "on no day");
        }
        if (period.from().isEmpty() && period.end().isEmpty()) {
            return in(locale, "alltid", "always");
        }
        return Stream.of(
                        period.from().map(day -> in(locale, "fr.o.m. ", "from ") + written.apply(day)),
                        period.end().map(end -> in(locale, "t.o.m. ", "through ") + written.apply(end.minusDays(1))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The citation, marked where it is a reading. */
    static String cited(LegalBasis basis, Locale locale) {
        return basis.in(locale)
                + (basis.source() == CitationSource.INTERPRETATION ? in(locale, " (tolkning)", " (a reading)") : "");
    }

    /** What the constants are called, in a list. */
    static String listed(Stream<Bilingual> texts, Locale locale) {
        return texts.map(text -> text.in(locale)).collect(Collectors.joining(", "));
    }

    /** The sentence with something in brackets before its full stop. */
    static String with(String sentence, String bracketed) {
        return bracketed.isEmpty() ? sentence : sentence.substring(0, sentence.length() - 1) + " (" + bracketed + ").";
    }
}
