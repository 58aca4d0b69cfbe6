package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.Bilingual;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.organisation.Organisation;

/** FACTS A3, B1, B2: what each note of a permission says, from which day to which. */
class NotesByFactsTest {
    private static final Map<String, Organisation> RECIPIENTS = Map.of(
            "company", Asking.COMPANY,
            "state", Asking.STATE,
            "municipality", Asking.MUNICIPALITY,
            "court", Asking.COURT,
            "board", Asking.BOARD);

    /** Who asks for what; the first day with the note and the first day without it again; the words, in both languages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // A3
                "AS_PUBLISHED | state        | AUTHORITY_CASE               | SFB-110-24-MISPRINT          | -          | -          | tryckfel; 114 kap. 24 § och 8 §; smittbärarpenning; resekostnad; 111 kap. om ansökan via internet; rör utlämnande         | misprint; chapter 114 sections 24 and 8; disease-carrier's allowance; travel; chapter 111 on applying over the Internet; disclosure",
                "AS_PUBLISHED | state        | AUTHORITY_CASE               | SFB-114-24-REPEALED          | 2024-02-15 | -          | upphörde att gälla den 15 februari 2024; 2024:13 upphävde 114 kap.; nytt kapitel med samma nummer; 17 §; avskaffades       | ceased to apply on 15 February 2024; 2024:13 repealed chapter 114; new chapter of the same number and name; section 17; abolished",
                "AS_PUBLISHED | company      | PENSION_FORECAST             | SFB-114-24-REPEALED          | 2024-02-15 | -          | 24, 25 och 26 §§                                                                                                           | 24, 25 and 26",
                "AS_PUBLISHED | company      | COORDINATION                 | SFB-114-9-REWRITTEN          | -          | -          | ny lydelse sedan den 15 februari 2024; 2024:13; både den äldre och den nya paragrafen omfattar; lag eller förordning       | new wording since 15 February 2024; 2024:13; both the old and the new section cover; act or ordinance",
                "AS_PUBLISHED | municipality | CHILD_RAISING_ALLOWANCE_CASE | F-2009-555-REPEALED          | 2016-02-01 | -          | 2015:965; 2008:307; som den anslöt till upphörde att gälla den 1 februari 2016; 2015:757; kom in till en kommun; Tolkning  | was repealed; 2015:965; 2008:307; ended on 1 February 2016; 2015:757; lodged with a municipality; earlier time; A reading",
                "AS_PUBLISHED | municipality | SOCIAL_SERVICES_CASE         | F-2008-975-TITLE             | -          | -          | 1 juli 2025; 2025:488; nämner ingen lag; 15 kap. 10–12 §§; 2025:400; 2001:453                                              | 1 July 2025; 2025:488; in the field of the social services; names no act; chapter 15 sections 10 to 12; 2025:400; 2001:453",
                "AS_PUBLISHED | state        | AUTHORITY_CASE               | F-1980-995-TITLE             | -          | -          | 1 januari 2010; 2009:1180; Pensionsmyndigheten                                                                             | 1 January 2010; 2009:1180; Pensionsmyndigheten",
                "AS_PUBLISHED | state        | AUTHORITY_CASE               | FEE-MODEL-AUTHORITY          | 2024-02-15 | -          | för alla; 15 februari 2024; tolkas; skyldighet; annan myndighet; utan avgift                                               | everybody; 15 February 2024; duty; another authority; read to be free of charge",
                // B1
                "BY_STATUTE   | board        | SOCIAL_SERVICES_CASE         | F-2008-975-SOL-2001-453      | 2020-04-01 | 2025-07-01 | en rätt för socialnämnden; t.o.m. 30 juni 2025; (2001:453)                                                                 | the social welfare board's right; up to and including 30 June 2025; (2001:453)",
                "BY_STATUTE   | board        | SOCIAL_SERVICES_CASE         | F-2008-975-SOL-2025-400      | 2025-07-01 | -          | en rätt för socialnämnden; fr.o.m. 1 juli 2025; (2025:400)                                                                 | the social welfare board's right; from 1 July 2025; (2025:400)",
                // B2
                "BY_STATUTE   | company      | COORDINATION                 | SFB-114-OLD-CONTENT          | 2020-04-01 | 2024-02-15 | är inte läst; rekonstruerat; 2003:763; 8 och 21–23 §§; (tolkning)                                                          | was not seen; reconstructed; 2003:763; sections 8 and 21 to 23; (a reading)",
                "BY_STATUTE   | court        | AUTHORITY_CASE               | SFB-114-24-AND-9-DUTY-READING | 2020-04-01 | 2024-02-15 | Tolkning; skyldigheter; 110 kap. 24 § och 8 §; tryckfel för 114 kap.                                                      | A reading; duties; chapter 110 sections 24 and 8; misprint for chapter 114",
                "BY_STATUTE   | company      | RISK_ASSESSMENT              | SFB-114-24-AND-9-READING     | 2020-04-01 | 2024-02-15 | Tolkning; bara 114 kap. 24 §; 8 eller 9 §; Samtycket; 9 § 2 p.                                                             | A reading; section 24 alone; section 8 or 9; consent; permission that section 9 item 2",
                "BY_STATUTE   | company      | PENSION_FORECAST             | SFB-114-EXPRESS-CONSENT      | 2020-04-01 | 2024-02-15 | rekonstruktionen; 25 och 26 §§; uttryckligt samtycke; i vilken form                                                        | reconstructed; 25 and 26; express consent; in what form",
                "BY_STATUTE   | company      | CLAIMS_SETTLEMENT            | SFB-114-EXPRESS-CONSENT      | 2020-04-01 | 2024-02-15 | uttryckligt samtycke                                                                                                       | express consent",
                "BY_STATUTE   | company      | CLAIMS_SETTLEMENT            | SFB-114-9-READING            | 2024-02-15 | -          | Tolkning; 9 § 1 p.; 114 kap. 10 §; alternativet; hälsa; absolut nödvändiga; 114 kap. 11 §                                  | A reading; section 9 item 1; section 10; alternative; health; absolutely necessary; section 11"
            })
    void says(
            Edition edition,
            String recipient,
            String purpose,
            String id,
            String from,
            String end,
            String swedish,
            String english) {
        DisclosurePurpose named = DisclosurePurpose.of(purpose, purpose, purpose);
        Organisation asking = RECIPIENTS.get(recipient);
        String first = from == null ? "1990-01-01" : from;
        Bilingual text = notes(edition, asking, named, first, id).get(0).text();
        assertHolds(text.swedish(), swedish);
        assertHolds(text.english(), english);
        if (from != null) {
            assertEquals(List.of(), notes(edition, asking, named, dayBefore(from), id), "the day before");
        }
        String last = end == null ? "2026-04-27" : dayBefore(end);
        assertEquals(1, notes(edition, asking, named, last, id).size(), last);
        if (end != null) {
            assertEquals(List.of(), notes(edition, asking, named, end, id), end);
        }
    }

    private static List<EditorialNote> notes(
            Edition edition, Organisation recipient, DisclosurePurpose purpose, String day, String id) {
        return edition.engine().decide(Asking.ask(recipient, purpose, day)).notes().stream()
                .filter(note -> note.id().equals(id))
                .toList();
    }

    private static String dayBefore(String day) {
        return LocalDate.parse(day).minusDays(1).toString();
    }

    private static void assertHolds(String text, String words) {
        Arrays.stream(words.split("; ")).forEach(word -> assertTrue(text.contains(word), () -> word + " in: " + text));
    }
}
