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
                "114 kap. 14 §                       | 114:14                              | inte vad tjänsten ger     | not what the service gives",
                "10 kap. 15 a § osl (sfs 2025:934)   | osl 10:15 a (sfs 2025:934)          | 1 december 2025           | 1 december 2025",
                "10 kap. 15 a §                      | 10:15 a                             | lagen lämnar åt människor | the law leaves to people",
                "2 § lagen (2024:307)                | act (2024:307) section 2            | 1 juli 2024               | 1 july 2024",
                "sfs 2025:761                        | sfs 2025:761                        | 8 september               | 8 september",
                "(2024:307)                          | (2024:307)                          | kommuner och arbetslöshetskassor efter en intresseavvägning | municipalities and unemployment funds after a weighing of interests",
                "7 § förordningen (2008:975)         | ordinance 2008:975 section 7        | pensionsmyndigheten, som inte driver | pensionsmyndigheten, which does not run",
                "21 kap. 3 § osl                     | osl 21:3                            | myndigheten i varje fall  | the agency to weigh in each case",
                "enskilda näringsidkare              | sole traders                        | personnummer              | personal identity number",
                "12 kap. 3 § osl                     | osl 12:3                            | den vars sekretess hävs   | the individual whose secrecy is lifted",
                "god man, förvaltare                 | guardians, god man                  | människor bedöma          | for people to judge",
                "direktåtkomst                       | direct access                       | hfd 2015:61, om systertjänsten lefi online | hfd 2015:61, about the sister service lefi online",
                "direktåtkomst                       | direct access                       | 2 kap. 3 § andra stycket  | 2:3 second paragraph",
                "uttryckligt samtycke                | express consent                     | inget krav                | not a requirement"
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
