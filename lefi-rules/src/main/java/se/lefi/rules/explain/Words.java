package se.lefi.rules.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return in(period, true);
    }

    /** The period for a sentence: dates as people write them, both ends inclusive. */
    String inSentence(ValidityPeriod period) {
        return in(period, false);
    }

    private String in(ValidityPeriod period, boolean iso) {
        if (period.isEmpty()) {
            return say("ingen dag", "on no day");
        }
        List<String> bounds = new ArrayList<>();
        if (period.from().isPresent()) {
            bounds.add(say("fr.o.m. ", "from ") + day(period.from().get(), iso));
        }
        if (period.end().isPresent()) {
            bounds.add(say("t.o.m. ", "through ") + day(period.end().get().minusDays(1), iso));
        }
        return bounds.isEmpty() ? say("alltid", "always") : String.join(" ", bounds);
    }

    private String day(LocalDate day, boolean iso) {
        return iso ? day.toString() : written(day);
    }

    /** The day as people write it in a sentence. */
    String written(LocalDate day) {
        return in(WrittenDate.of(day));
    }

    /** The citation, marked where it is a reading. */
    String cited(LegalBasis basis) {
        return in(basis) + (basis.source() == CitationSource.INTERPRETATION ? say(" (tolkning)", " (a reading)") : "");
    }

    /** The sentence with something in brackets before its full stop. */
    static String with(String sentence, String bracketed) {
        return bracketed.isEmpty() ? sentence : sentence.substring(0, sentence.length() - 1) + " (" + bracketed + ").";
    }
}
