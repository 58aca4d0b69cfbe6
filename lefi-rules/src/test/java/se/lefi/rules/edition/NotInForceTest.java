package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.Organisation;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;

/** Edition A cites as the page prints: what is not in force that day is cited with a note that says since when and by what. */
class NotInForceTest {
    private static final DisclosureEngine ENGINE = DisclosureEngine.using(LefiPrenumeration.asPublished());

    /** FACTS A3 and B1, for each section that the page cites: first day, end day, and words of the note in both languages. */
    private record Life(String from, String end, List<String> swedish, List<String> english) {
        boolean isBefore(LocalDate day) {
            return !from.isEmpty() && day.isBefore(LocalDate.parse(from));
        }

        boolean isAfter(LocalDate day) {
            return !end.isEmpty() && !day.isBefore(LocalDate.parse(end));
        }
    }

    private static final Life CHAPTER_114 = new Life(
            "",
            "2024-02-15",
            List.of("114 kap. 24–26 §§", "2024-02-15", "2024:13"),
            List.of("114 sections 24 to 26", "2024-02-15", "2024:13"));
    private static final Life OLD_114_9 = new Life(
            "",
            "2024-02-15",
            List.of("114 kap. 9 §", "2024-02-15", "2024:13"),
            List.of("hapter 114 section 9", "2024-02-15", "2024:13"));
    private static final Map<String, Life> LIVES = Map.of(
            "2010:110 K114P9",
            OLD_114_9,
            "2010:110 K110P39",
            begun("2011-01-01", "110 kap. 39 §", "chapter 110 section 39"),
            "2010:110 K114P24",
            CHAPTER_114,
            "2010:110 K114P25",
            CHAPTER_114,
            "2010:110 K114P26",
            CHAPTER_114,
            "2008:975 P3",
            begun("2009-01-01", "3 § förordningen (2008:975)", "section 3 of the Ordinance (2008:975)"),
            "2009:555 P2",
            new Life(
                    "",
                    "2016-02-01",
                    List.of("(2009:555)", "2015:965", "januari 2016"),
                    List.of("(2009:555)", "2015:965", "January 2016")));

    private static Life begun(String from, String swedish, String english) {
        return new Life(from, "", List.of(swedish, from), List.of(english, from));
    }

    /** Every rule of the page with all in order, the last and the first day of each month, and before and on 2024-02-15. */
    @Test
    void everyCitationNotInForceCarriesItsNote() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2024, 2, 14), LocalDate.of(2024, 2, 15)));
        for (LocalDate first = LocalDate.of(2005, 1, 1); first.getYear() < 2027; first = first.plusMonths(1)) {
            days.addAll(List.of(first.minusDays(1), first));
        }
        int notInForce = 0;
        for (LocalDate day : days) {
            for (OrganisationKind kind : OrganisationKind.values()) {
                for (DisclosurePurpose purpose : DisclosurePurpose.published()) {
                    if (decide(kind, purpose, day) instanceof Permitted permitted) {
                        notInForce += assertNoted(permitted, day);
                    }
                }
            }
        }
        assertTrue(notInForce > 1000, "citations that are not in force: " + notInForce);
    }

    private static int assertNoted(Permitted permitted, LocalDate day) {
        int notInForce = 0;
        for (String code : codes(permitted)) {
            Life life = LIVES.get(code);
            if (life != null && (life.isBefore(day) || life.isAfter(day))) {
                notInForce++;
                assertTrue(isNoted(permitted, life), () -> code + " on " + day + ": " + permitted.notes());
            }
        }
        return notInForce;
    }

    private static boolean isNoted(Permitted permitted, Life life) {
        return permitted.notes().stream()
                .map(EditorialNote::text)
                .anyMatch(text -> life.swedish().stream().allMatch(text.swedish()::contains)
                        && life.english().stream().allMatch(text.english()::contains));
    }

    private static List<String> codes(Permitted permitted) {
        return List.of(permitted.ground(), permitted.mediumBasis()).stream()
                .flatMap(basis -> basis.provisions().stream())
                .map(provision -> provision.wholeSection().code())
                .toList();
    }

    /** A note that a section is not in force yet is shown to the day before it is, and no longer. */
    @ParameterizedTest
    @CsvSource({
        "INSURANCE_COMPANY, COORDINATION, 2011-01-01, 2010-110-K110P39-NOT-YET-IN-FORCE",
        "MUNICIPAL_AUTHORITY, SOCIAL_SERVICES_CASE, 2009-01-01, 2008-975-P3-NOT-YET-IN-FORCE"
    })
    void notYetInForceEndsOnTheDay(OrganisationKind kind, String purpose, LocalDate start, String note) {
        assertEquals(List.of(note), notYetInForce(kind, purpose, start.minusDays(1)));
        assertEquals(List.of(), notYetInForce(kind, purpose, start));
    }

    private static List<String> notYetInForce(OrganisationKind kind, String code, LocalDate day) {
        DisclosurePurpose purpose = DisclosurePurpose.published().stream()
                .filter(published -> published.code().equals(code))
                .findFirst()
                .orElseThrow();
        return decide(kind, purpose, day).notes().stream()
                .map(EditorialNote::id)
                .filter(id -> id.endsWith("NOT-YET-IN-FORCE"))
                .toList();
    }

    private static Decision decide(OrganisationKind kind, DisclosurePurpose purpose, LocalDate day) {
        Organisation recipient = ByStatuteSpace.recipient(kind, Optional.empty());
        return ENGINE.decide(ByStatuteEvidence.good(recipient, purpose, day).request(recipient, purpose, day));
    }
}
