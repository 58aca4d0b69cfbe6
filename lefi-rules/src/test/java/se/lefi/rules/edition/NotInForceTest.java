package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.Provision;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;

/** Edition A cites as the page prints: what is not in force that day has a note that says since when, and by what. */
class NotInForceTest {
    /** FACTS A3 and Register: the section, a day on which it is not in force, the next to it on which it is, and the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010:110 K110P39 | 2010-12-31 | 2011-01-01 | 110 kap. 39 §; fr.o.m. 1 januari 2011 | chapter 110 section 39; from 1 January 2011",
                "2010:110 K114P9  | 2010-12-31 | 2011-01-01 | 114 kap. 9 §; fr.o.m. 1 januari 2011 | chapter 114 section 9; from 1 January 2011",
                "2010:110 K114P24 | 2010-12-31 | 2011-01-01 | 114 kap. 24 §; fr.o.m. 1 januari 2011 | chapter 114 section 24; from 1 January 2011",
                "2010:110 K114P24 | 2024-02-15 | 2024-02-14 | 114 kap. 24, 25; upphörde att gälla den 15 februari 2024; 2024:13 | chapter 114 sections 24, 25; ceased to apply on 15 February 2024; 2024:13",
                "2010:110 K114P25 | 2010-12-31 | 2011-01-01 | 114 kap. 25 §; fr.o.m. 1 januari 2011 | chapter 114 section 25; from 1 January 2011",
                "2010:110 K114P25 | 2024-02-15 | 2024-02-14 | 114 kap. 24, 25; upphörde att gälla den 15 februari 2024; 2024:13 | chapter 114 sections 24, 25; ceased to apply on 15 February 2024; 2024:13",
                "2010:110 K114P26 | 2010-12-31 | 2011-01-01 | 114 kap. 26 §; fr.o.m. 1 januari 2011 | chapter 114 section 26; from 1 January 2011",
                "2010:110 K114P26 | 2024-02-15 | 2024-02-14 | 25 och 26 §§; upphörde att gälla den 15 februari 2024; 2024:13 | 25 and 26; ceased to apply on 15 February 2024; 2024:13",
                "2008:975 P3      | 2008-12-31 | 2009-01-01 | 3 § förordningen (2008:975); fr.o.m. 1 januari 2009 | section 3 of the Ordinance (2008:975); from 1 January 2009",
                "2009:555 P2      | 2016-02-01 | 2016-01-31 | (2009:555); 2015:965; 2015:757; 1 februari 2016 | (2009:555); 2015:965; 2015:757; 1 February 2016"
            })
    void whatIsNotInForceHasANoteAndWhatIsHasNone(
            String section, LocalDate notInForce, LocalDate inForce, String swedish, String english) {
        List<Rule> citing = LefiPrenumeration.asPublished().rules().stream()
                .filter(rule -> cites(rule, Provision.parse(section)))
                .toList();
        assertFalse(citing.isEmpty());
        for (Rule rule : citing) {
            assertEquals(1, said(rule, notInForce, swedish, english), rule::id);
            assertEquals(0, said(rule, inForce, swedish, english), rule::id);
        }
    }

    private static boolean cites(Rule rule, Provision section) {
        return Stream.of(rule.ground(), rule.mediumBasis())
                .anyMatch(basis -> basis.restsOn().contains(section));
    }

    /** The number of notes that say it in both languages. */
    private static long said(Rule rule, LocalDate day, String swedish, String english) {
        RecipientType type = rule.recipients().types().get(0);
        return Edition.AS_PUBLISHED
                .engine()
                .decide(Questions.complete(Questions.recipient(type.kind()), rule.purpose(), day))
                .notes()
                .stream()
                .map(EditorialNote::text)
                .filter(text -> holds(text.swedish(), swedish) && holds(text.english(), english))
                .count();
    }

    private static boolean holds(String text, String words) {
        return Stream.of(words.split("; "))
                .allMatch(part -> text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
    }
}
