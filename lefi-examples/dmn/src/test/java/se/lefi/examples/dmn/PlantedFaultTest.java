package se.lefi.examples.dmn;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.examples.dmn.Comparison.Asked;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** One cell of the file is changed: both engines then answer otherwise than lefi. */
class PlantedFaultTest {
    private static final RuleBook BOOK = LefiPrenumeration.byStatute();
    private static final String FILE = DmnFile.of(BOOK, Locale.ENGLISH);
    private static final Comparison COMPARISON = new Comparison(BOOK);
    private static final List<Asked> ASKED = COMPARISON.cellsAndTurns().toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    rule                  | "INSURANCE_COMPANY"</text>    | "INSURANCE_INTERMEDIARY"</text>
                    rule                  | date("2024-02-15"))           | date("2024-02-16"))
                    ruleStatus            | "PURPOSE_NOT_AVAILABLE"       | "LEGAL_BASIS_NOT_IN_FORCE"
                    unmetConsentStatus    | <text>"CONSENT_EXPIRED"       | <text>"CONSENT_EFFECTIVE"
                    unmetCaseStatus       | "CASE_OPEN"                   | "CASE_NOT_OPEN"
                    unmet                 | unmetConsentStatus,           | null,
                    answer                | 2010:110 K110P39              | 2010:110 K110P38
                    answer                | AMOUNT_PAID;PAYMENT_DATE      | AMOUNT_PAID
                    """)
    void bothEnginesDisagree(String decision, String cell, String changed) {
        String faulty = changed(decision, cell, changed);
        Engine.Opened kie = Engine.KIE.open(faulty);
        Asked asked = ASKED.parallelStream()
                .filter(one -> COMPARISON.disagreement(kie, one) != null)
                .findAny()
                .orElseThrow(() -> new AssertionError("KIE does not see it"));
        assertNull(COMPARISON.disagreement(Engine.CAMUNDA.open(FILE), asked));
        assertNotNull(COMPARISON.disagreement(Engine.CAMUNDA.open(faulty), asked));
    }

    private static String changed(String decision, String cell, String changed) {
        int table = FILE.indexOf("<decision id=\"" + decision + "\"");
        String before = FILE.substring(0, table);
        String after = FILE.substring(table);
        int at = after.indexOf(cell);
        String faulty = before + after.substring(0, at) + changed + after.substring(at + cell.length());
        assertNotEquals(FILE, faulty);
        return faulty;
    }
}
