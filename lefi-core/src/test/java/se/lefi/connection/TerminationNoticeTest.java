package se.lefi.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.InvalidValueException;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.organisation.OrganisationNumber;

/** An authority's notice: the page's four items, where it goes, and the text (FACTS A4, leaving, authority). */
class TerminationNoticeTest {
    private static final OrganisationNumber NUMBER = OrganisationNumber.parse("212000-0142");
    private static final OrganisationNumber INSURER = OrganisationNumber.parse("556016-0680");
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
        InvalidValueException refused =
                assertThrows(InvalidValueException.class, () -> new TerminationNotice(INSURER, " ", EFFECTIVE));
        assertEquals(
                List.of(Invariant.AUTHORITY_NUMBER, Invariant.NOT_BLANK),
                refused.violations().stream().map(Violation::invariant).toList());
        assertThrows(
                InvalidValueException.class,
                () -> TerminationDraft.builder().organisationNumber(INSURER).build());
    }

    /** All sixteen drafts: what is missing is what was left out, and only a complete draft becomes a notice. */
    @Test
    void aDraftListsAllThatIsMissing() {
        for (int given = 0; given < 16; given++) {
            TerminationDraft.Builder draft = TerminationDraft.builder();
            List<TerminationItem> missing = new ArrayList<>();
            if ((given & 1) == 0) {
                missing.add(TerminationItem.CONCERNS_TERMINATION);
            } else {
                draft.concernsTermination(true);
            }
            if ((given & 2) == 0) {
                missing.add(TerminationItem.ORGANISATION_NUMBER);
            } else {
                draft.organisationNumber(NUMBER);
            }
            if ((given & 4) == 0) {
                missing.add(TerminationItem.ORGANISATION_NAME);
            } else {
                draft.organisationName("Exempelstads kommun");
            }
            if ((given & 8) == 0) {
                missing.add(TerminationItem.EFFECTIVE_DATE);
            } else {
                draft.effectiveFrom(EFFECTIVE);
            }
            assertEquals(missing, draft.build().missing());
            assertEquals(
                    missing.isEmpty()
                            ? Optional.of(new TerminationNotice(NUMBER, "Exempelstads kommun", EFFECTIVE))
                            : Optional.empty(),
                    draft.build().toNotice());
        }
    }

    @Test
    void theFourItemsAreNamedInBothLanguages() {
        List<TerminationItem> missing = TerminationDraft.builder().build().missing();
        assertEquals(
                List.of(
                        "att ärendet gäller uppsägning",
                        "organisationsnummer",
                        "organisationsnamn",
                        "från vilket datum uppsägningen ska gälla"),
                missing.stream().map(item -> item.text().swedish()).toList());
        assertEquals(
                List.of(
                        "that it concerns termination",
                        "organisation number",
                        "organisation name",
                        "the date from which the termination takes effect"),
                missing.stream().map(item -> item.text().english()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t ", "\u0085\n"})
    void aBlankNameIsMissing(String blank) {
        assertEquals(
                List.of(TerminationItem.ORGANISATION_NAME),
                TerminationDraft.builder()
                        .concernsTermination(true)
                        .organisationNumber(NUMBER)
                        .organisationName(blank)
                        .effectiveFrom(EFFECTIVE)
                        .build()
                        .missing());
    }
}
