package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.organisation.OrganisationNumber;

/** An authority's notice: the page's four items, where it goes, and the text (FACTS A4, leaving, authority). */
class TerminationNoticeTest {
    private static final OrganisationNumber NUMBER = OrganisationNumber.parse("212000-0142");
    private static final OrganisationNumber INSURER = OrganisationNumber.parse("556016-0680");
    private static final Violation BLANK = new Violation("organisationName", Violation.ABSENT, Invariant.NOT_BLANK);
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 12, 31);

    @Test
    void goesToTheAddressOnThePage() {
        assertEquals("registeruttag@forsakringskassan.se", TerminationNotice.ADDRESS);
    }

    @Test
    void holdsTheFourItemsInSwedish() {
        assertEquals(
                "Ärendet gäller: uppsägning av tjänsten LEFI Prenumeration\n"
                        + "Organisationsnummer: 212000-0142\n"
                        + "Organisationsnamn: Exempelstads kommun\n"
                        + "Uppsägningen ska gälla från: 2026-12-31\n",
                new TerminationNotice(NUMBER, "Exempelstads kommun", EFFECTIVE).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
    void aNameCannotAddALineOfItsOwn(String lineBreak) {
        String name = "Kommunen" + lineBreak + "Uppsägningen ska gälla från: 2020-01-01" + lineBreak;
        assertEquals(
                "Organisationsnamn: Kommunen Uppsägningen ska gälla från: 2020-01-01",
                new TerminationNotice(NUMBER, name, EFFECTIVE).body().split("\\R", -1)[2]);
        assertEquals(5, new TerminationNotice(NUMBER, name, EFFECTIVE).body().split("\\R", -1).length);
    }

    @Test
    void isAnAuthoritysAndBearsAName() {
        Broken.because(
                () -> new TerminationNotice(INSURER, " ", EFFECTIVE),
                TerminationNotice.class,
                new Violation("organisationNumber", "556016-0680", Invariant.AUTHORITY_NUMBER),
                BLANK);
    }

    /** All eight ways to fill in three items: what is missing is what was left out. */
    @Test
    void allThatIsMissingIsSaidAtOnce() {
        for (Optional<OrganisationNumber> number : List.of(Optional.of(NUMBER), Optional.<OrganisationNumber>empty())) {
            for (Optional<String> name : List.of(Optional.of("Exempelstads kommun"), Optional.<String>empty())) {
                for (Optional<LocalDate> from : List.of(Optional.of(EFFECTIVE), Optional.<LocalDate>empty())) {
                    List<Violation> missing = new ArrayList<>();
                    if (number.isEmpty()) {
                        missing.add(new Violation("organisationNumber", Violation.ABSENT, Invariant.REQUIRED));
                    }
                    if (name.isEmpty()) {
                        missing.add(BLANK);
                    }
                    if (from.isEmpty()) {
                        missing.add(new Violation("effectiveFrom", Violation.ABSENT, Invariant.REQUIRED));
                    }
                    if (missing.isEmpty()) {
                        assertEquals(
                                new TerminationNotice(NUMBER, "Exempelstads kommun", EFFECTIVE),
                                TerminationNotice.of(number, name, from));
                    } else {
                        Broken.because(
                                () -> TerminationNotice.of(number, name, from),
                                TerminationNotice.class,
                                missing.toArray(Violation[]::new));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t ", "\u0085\n"})
    void aBlankNameIsMissing(String blank) {
        Broken.because(
                () -> TerminationNotice.of(Optional.of(NUMBER), Optional.of(blank), Optional.of(EFFECTIVE)),
                TerminationNotice.class,
                BLANK);
    }

    @Test
    void aNameThatMayHoldAPersonsNumberIsWithheld() {
        assertEquals(
                "TerminationNotice[212000-0142, Exempelstads kommun, 2026-12-31]",
                new TerminationNotice(NUMBER, "Exempelstads kommun", EFFECTIVE).toString());
        assertEquals(
                "TerminationNotice[212000-0142, [withheld], 2026-12-31]",
                new TerminationNotice(NUMBER, "Kommun 19121212-1212", EFFECTIVE).toString());
    }
}
