package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.Provision;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Rule;

/** Edition A cites as the page prints: what is not in force that day is cited with a note that says since when and by what. */
class NotInForceTest {
    /** FACTS A3 and Register: the section, its first and its end day, and words of the note in both languages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010:110 K110P39 | 2011-01-01 |            | 110 kap. 39 §; 2011-01-01 | chapter 110 section 39; 2011-01-01",
                "2010:110 K114P9  |            | 2024-02-15 | 114 kap. 9 §; 2024-02-15; 2024:13 | Chapter 114 section 9; 2024-02-15; 2024:13",
                "2010:110 K114P24 |            | 2024-02-15 | 114 kap. 24–26 §§; 2024-02-15; 2024:13 | 114 sections 24 to 26; 2024-02-15; 2024:13",
                "2010:110 K114P25 |            | 2024-02-15 | 114 kap. 24–26 §§; 2024-02-15; 2024:13 | 114 sections 24 to 26; 2024-02-15; 2024:13",
                "2010:110 K114P26 |            | 2024-02-15 | 114 kap. 24–26 §§; 2024-02-15; 2024:13 | 114 sections 24 to 26; 2024-02-15; 2024:13",
                "2008:975 P3      | 2009-01-01 |            | 3 § förordningen (2008:975); 2009-01-01 | section 3 of the Ordinance (2008:975); 2009-01-01",
                "2009:555 P2      |            | 2016-02-01 | (2009:555); 2015:965; januari 2016 | (2009:555); 2015:965; January 2016"
            })
    void everyCitationNotInForceCarriesItsNote(
            String section, LocalDate from, LocalDate end, String swedish, String english) {
        List<Rule> citing = LefiPrenumeration.asPublished().rules().stream()
                .filter(rule -> cites(rule, Provision.parse(section)))
                .toList();
        assertFalse(citing.isEmpty());
        LocalDate notInForce = from == null ? end : from.minusDays(1);
        for (Rule rule : citing) {
            for (LocalDate day : List.of(notInForce, from == null ? end.plusYears(1) : from.minusYears(1))) {
                assertTrue(
                        notes(rule, day).stream()
                                .map(EditorialNote::text)
                                .anyMatch(text -> holds(text.swedish(), swedish) && holds(text.english(), english)),
                        () -> rule.id() + " on " + day + ": " + notes(rule, day));
            }
            assertEquals(from != null, isNotYetInForce(rule, notInForce));
            assertFalse(isNotYetInForce(rule, notInForce.plusDays(1)), "no longer than to the day before");
        }
    }

    private static boolean cites(Rule rule, Provision section) {
        return Stream.of(rule.ground(), rule.mediumBasis())
                .anyMatch(basis -> basis.provisions().contains(section));
    }

    private static boolean isNotYetInForce(Rule rule, LocalDate day) {
        return notes(rule, day).stream().anyMatch(note -> note.id().endsWith("-NOT-YET-IN-FORCE"));
    }

    private static List<EditorialNote> notes(Rule rule, LocalDate day) {
        RecipientType type = rule.recipients().types().get(0);
        return Edition.AS_PUBLISHED
                .engine()
                .decide(Questions.complete(Questions.recipient(type.kind()), rule.purpose(), day))
                .notes();
    }

    private static boolean holds(String text, String words) {
        return Stream.of(words.split("; ")).allMatch(text::contains);
    }
}
