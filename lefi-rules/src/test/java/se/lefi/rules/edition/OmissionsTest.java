package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Bilingual;
import se.lefi.rules.RuleBook;

/** FACTS B5 and A4: what an edition leaves out, each with the reason, in Swedish and English. */
class OmissionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arbetsgivare                        | employers                           | erbjud                    | not offered",
                "försäkringsinrättningar             | insurance institutions              | erbjud                    | not offered",
                "utländska organ                     | foreign bodies                      | erbjud                    | not offered",
                "110 kap. 39 §                       | 110:39                              | erbjud                    | not offered",
                "inspektionen för socialförsäkringen | inspektionen för socialförsäkringen | inget ärende om en person | no case about a person",
                "4 § förordningen 1980:995           | 1980:995 section 4                  | inget ärende om en person | no case about a person",
                "menprövning                         | balancing                           | människor                 | people",
                "behövs                              | needed                              | människor                 | people",
                "förmedlare enligt 110 kap. 39 §     | intermediaries under sfb 110:39     | tolkning                  | reading",
                "den äldre 114 kap. 26 §             | the old sfb 114:26                  | försäkringsrörelse        | insurance business",
                "eget initiativ                      | own initiative                      | begäranden                | requests",
                "förbehåll                           | reservations                        | ändamål                   | purposes",
                "direktåtkomst                       | direct access                       | särskilt stöd             | special basis",
                "114 kap. 14 §                       | 114:14                              | inte vad tjänsten ger     | not what the service gives"
            })
    void byStatute(String what, String whatEnglish, String why, String whyEnglish) {
        assertListed(LefiPrenumeration.byStatute(), what, whatEnglish, why, whyEnglish);
    }

    /** The fee model is a PDF that we do not have. */
    @Test
    void asPublishedTheAmountsOfTheFeeModel() {
        assertListed(LefiPrenumeration.asPublished(), "avgiftsmodell", "fee model", "pdf", "pdf");
    }

    /** FACTS A2: whom an ordinance serves is read from its title. */
    @ParameterizedTest
    @ValueSource(strings = {"2008:975", "2009:555"})
    void asPublishedStateAuthoritiesUnder(String ordinance) {
        assertListed(LefiPrenumeration.asPublished(), ordinance, ordinance, "rubrik (tolkning)", "title (a reading)");
    }

    /** A line of the table in FACTS each, and no other. */
    @ParameterizedTest
    @CsvSource({"### B5 Left out on purpose, BY_STATUTE", "### A5 Left out on purpose, AS_PUBLISHED"})
    void whatFactsListsAndNothingElse(String heading, Edition edition) throws IOException {
        String facts = Files.readString(Path.of("law/FACTS.md"));
        long rows = facts.substring(facts.indexOf("\n" + heading + "\n") + 1)
                .lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| "))
                .skip(2) // the head
                .count();
        assertEquals(rows, edition.book().omissions().size());
    }

    @Test
    void nothingIsLeftOutWithoutAReasonInBothLanguages() {
        LefiPrenumeration.editions().stream()
                .flatMap(book -> book.omissions().stream())
                .flatMap(omission -> Stream.of(omission.what(), omission.why()))
                .forEach(text ->
                        assertFalse(text.swedish().isBlank() || text.english().isBlank()));
    }

    private static void assertListed(RuleBook book, String what, String whatEnglish, String why, String whyEnglish) {
        assertEquals(
                1,
                book.omissions().stream()
                        .filter(omission ->
                                holds(omission.what(), what, whatEnglish) && holds(omission.why(), why, whyEnglish))
                        .count(),
                book.omissions()::toString);
    }

    private static boolean holds(Bilingual text, String swedish, String english) {
        return text.swedish().toLowerCase(Locale.ROOT).contains(swedish)
                && text.english().toLowerCase(Locale.ROOT).contains(english);
    }
}
