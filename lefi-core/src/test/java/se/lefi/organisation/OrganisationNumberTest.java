package se.lefi.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;

/** FACTS, Swedish organisation numbers. */
class OrganisationNumberTest {
    /** The digit sum of twice a digit. */
    private static final int[] DOUBLED = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};

    @ParameterizedTest
    @ValueSource(strings = {"202100-5521", "202100-6255", "202100-5448", "212000-0142", "556016-0680"})
    void realNumbersPassInEveryWriting(String real) {
        OrganisationNumber number = OrganisationNumber.parse(real);
        assertEquals(real, number.toString());
        assertEquals(real.replace("-", ""), number.digits());
        assertEquals(number, OrganisationNumber.parse(real.replace("-", "")));
        assertEquals(number, OrganisationNumber.parse("16" + real));
        assertEquals(number, OrganisationNumber.parse("16" + real.replace("-", "")));
        assertEquals(number, new OrganisationNumber(real.replace("-", "")));
        assertEquals(real.startsWith("2"), number.isPublicSector());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "556016",
                "556016-068",
                "556016 0680",
                "5560-160680",
                "556016--0680",
                " 556016-0680",
                "556016-0680 ",
                "556016\u20130680",
                "55601A-0680",
                "18556016-0680",
                "\u0665\u0665\u0666\u0660\u0661\u0666\u0660\u0666\u0668\u0660"
            })
    void anotherWritingIsRefused(String text) {
        Broken.because(
                () -> OrganisationNumber.parse(text),
                OrganisationNumber.class,
                "digits",
                text,
                Invariant.ORGANISATION_NUMBER_FORMAT);
    }

    /** FACTS: 556016-0680 passes, so no other check digit does. */
    @Test
    void theMessageShowsWhatWasWritten() {
        for (String written : new String[] {"556016-0681", "5560160681", "165560160681", "16556016-0681"}) {
            Broken.because(
                    () -> OrganisationNumber.parse(written),
                    OrganisationNumber.class,
                    "digits",
                    written,
                    Invariant.ORGANISATION_NUMBER_CHECK_DIGIT);
        }
    }

    @Test
    void digitsThatAreNoNumberAreRefusedHoweverTheyCome() {
        Broken.because(
                () -> new OrganisationNumber("5560160681"),
                OrganisationNumber.class,
                "digits",
                "5560160681",
                Invariant.ORGANISATION_NUMBER_CHECK_DIGIT);
        Broken.because(
                () -> new OrganisationNumber("556016-0680"),
                OrganisationNumber.class,
                "digits",
                "556016-0680",
                Invariant.ORGANISATION_NUMBER_FORMAT);
    }

    /** What is not plainly something else could be a personal number with a slip of the pen. */
    @ParameterizedTest
    @ValueSource(strings = {"556016-06800", "1616556016-0680", "SE556016068001"})
    void anotherWritingThatMayHideAPersonalNumberIsRefusedAndNotRepeated(String text) {
        Broken.because(
                () -> OrganisationNumber.parse(text),
                OrganisationNumber.class,
                "digits",
                Violation.WITHHELD,
                Invariant.ORGANISATION_NUMBER_FORMAT);
    }

    @Property(tries = 300)
    void exactlyOneLastDigitIsTheCheckDigit(@ForAll("nineDigits") String nine) {
        for (int last = 0; last <= 9; last++) {
            String ten = nine + last;
            if (luhnSum(ten) % 10 == 0) {
                assertEquals(ten, new OrganisationNumber(ten).digits());
                assertEquals(ten, OrganisationNumber.parse(ten).toString().replace("-", ""));
            } else {
                Broken.because(
                        () -> OrganisationNumber.parse(ten),
                        OrganisationNumber.class,
                        "digits",
                        ten,
                        Invariant.ORGANISATION_NUMBER_CHECK_DIGIT);
            }
        }
    }

    @Property(tries = 300)
    void aPersonalNumberIsRefusedAndNeverRepeated(@ForAll("personalDigits") String ten) {
        String dashed = ten.substring(0, 6) + "-" + ten.substring(6);
        for (String text : new String[] {ten, dashed, "16" + dashed}) {
            Broken.because(
                    () -> OrganisationNumber.parse(text),
                    OrganisationNumber.class,
                    "digits",
                    Violation.WITHHELD,
                    Invariant.ORGANISATION_NUMBER_PERSONAL);
        }
        for (String text : new String[] {"19" + ten, "20" + dashed, ten.substring(0, 6) + "+" + ten.substring(6)}) {
            Broken.because(
                    () -> OrganisationNumber.parse(text),
                    OrganisationNumber.class,
                    "digits",
                    Violation.WITHHELD,
                    Invariant.ORGANISATION_NUMBER_FORMAT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"121212-1212", "19121212-1212", "191212121212", "121272-1210"})
    void aPersonalNumberIsInNoPartOfTheException(String personal) {
        InvalidValueException exception =
                assertThrows(InvalidValueException.class, () -> OrganisationNumber.parse(personal));
        assertFalse(exception.toString().contains(personal));
        assertFalse(exception.violations().toString().contains("1212"));
    }

    @Test
    void orderedByDigits() {
        List<String> numbers = List.of("556016-0680", "202100-6255", "212000-0142", "202100-5521");
        assertEquals(
                List.of("202100-5521", "202100-6255", "212000-0142", "556016-0680"),
                numbers.stream()
                        .map(OrganisationNumber::parse)
                        .sorted()
                        .map(OrganisationNumber::toString)
                        .toList());
    }

    @Provide
    Arbitrary<String> nineDigits() {
        return digits(9).filter(text -> text.charAt(2) >= '2' && text.charAt(0) != '0' && text.charAt(0) != '4');
    }

    @Provide
    Arbitrary<String> personalDigits() {
        return digits(10).map(text -> text.substring(0, 2) + (char) ('0' + text.charAt(2) % 2) + text.substring(3));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** Luhn from the right, by table: a number is sound where the sum is a multiple of ten. */
    private static int luhnSum(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 1 ? DOUBLED[digit] : digit;
        }
        return sum;
    }
}
