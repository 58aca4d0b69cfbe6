package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.rules.Omission;
import se.lefi.rules.RuleBook;

/** What FACTS and DESIGN section 7 say that an edition leaves out, each with the reason, in Swedish and English. */
class OmissionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arbetsgivare                          | employers                             | erbjud      | not offered",
                "försäkringsinrättningar               | insurance institutions                | erbjud      | not offered",
                "utländska organ                       | foreign bodies                        | erbjud      | not offered",
                "110 kap. 39 §                         | 110:39                                | erbjud      | not offered",
                "inspektionen för socialförsäkringen   | inspektionen för socialförsäkringen   | inget ärende om en person | no case about a person",
                "4 § förordningen 1980:995             | 1980:995 section 4                    | inget ärende om en person | no case about a person",
                "menprövning                           | balancing                             | människor   | people",
                "behövs                                | needed                                | människor   | people",
                "försäkringsförmedlare | insurance intermediaries | läsning | reading",
                "direktåtkomst                         | direct access                         | särskilt stöd | special basis",
                "114 kap. 14 §                         | 114:14                                | inte vad tjänsten ger | not what the service gives"
            })
    void byStatute(String what, String whatEnglish, String why, String whyEnglish) {
        assertListed(LefiPrenumeration.byStatute(), what, whatEnglish, why, whyEnglish);
    }

    /** FACTS A4: the fee model is a PDF that we do not have. */
    @Test
    void asPublishedTheAmountsOfTheFeeModel() {
        assertListed(LefiPrenumeration.asPublished(), "avgiftsmodell", "fee model", "pdf", "pdf");
        assertEquals(1, LefiPrenumeration.asPublished().omissions().size());
    }

    private static void assertListed(RuleBook book, String what, String whatEnglish, String why, String whyEnglish) {
        List<Omission> found = book.omissions().stream()
                .filter(omission -> holds(omission.what().swedish(), what)
                        && holds(omission.what().english(), whatEnglish)
                        && holds(omission.why().swedish(), why)
                        && holds(omission.why().english(), whyEnglish))
                .toList();
        assertEquals(1, found.size(), book.omissions()::toString);
    }

    @Test
    void nothingIsLeftOutWithoutAReasonInBothLanguages() {
        List<Omission> all = LefiPrenumeration.editions().stream()
                .flatMap(book -> book.omissions().stream())
                .toList();
        for (Omission omission : all) {
            for (String text : List.of(
                    omission.what().swedish(),
                    omission.what().english(),
                    omission.why().swedish(),
                    omission.why().english())) {
                assertFalse(text.isBlank(), omission::toString);
            }
        }
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
