package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lefi.Bilingual;
import se.lefi.internal.WrittenDate;
import se.lefi.law.CitationSource;
import se.lefi.law.LegalBasis;
import se.lefi.law.ValidityPeriod;

/** What tables and explanations say in the language of a locale, beside the words that constants have of their own. */
final class Words {
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    String say(String swedish, String english) {
        return in(new Bilingual(swedish, english));
    }

    String in(Bilingual text) {
        return text.in(locale);
    }

    String in(LegalBasis basis) {
        return basis.in(locale);
    }

    /** The period for a table: dates in ISO form, both ends inclusive. */
    String inTable(ValidityPeriod period) {
        return in(period, LocalDate::toString);
    }

    /** The period for a sentence: dates as people write them, both ends inclusive. */
    String inSentence(ValidityPeriod period) {
        return in(period, this::written);
    }

    private String in(ValidityPeriod period, Function<LocalDate, String> written) {
        if (period.isEmpty()) {
            return say("ingen dag", "on no day");
        }
        String from = period.from()
                .map(day -> say("fr.o.m. ", "from ") + written.apply(day))
                .orElse("");
        String through = period.end()
                .map(end -> say("t.o.m. ", "through ") + written.apply(end.minusDays(1)))
                .orElse("");
        String both = (from + " " + through).strip();
        return both.isEmpty() ? say("alltid", "always") : both;
    }

    /** The day as people write it in a sentence. */
    String written(LocalDate day) {
        return in(WrittenDate.of(day));
    }

    /** The citation, marked where it is a reading. */
    String cited(LegalBasis basis) {
        return in(basis) + (basis.source() == CitationSource.INTERPRETATION ? say(" (tolkning)", " (a reading)") : "");
    }

    /** What the constants are called, in a list. */
    String listed(Stream<Bilingual> texts) {
        return texts.map(this::in).collect(Collectors.joining(", "));
    }

    /** The sentence with something in brackets before its full stop. */
    static String with(String sentence, String bracketed) {
        return bracketed.isEmpty() ? sentence : sentence.substring(0, sentence.length() - 1) + " (" + bracketed + ").";
    }
}
