package se.lefi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Timelines of the bundled sample, against its rows and FACTS B2. */
class TimelineTest {
    @Test
    void aPermissionEndsWhenAConsentExpiresAndAnotherChangesItsMedium() throws Exception {
        ProgramResult result = timeline("--edition", "by-statute", "--from", "2022-01-01", "--to", "2026-01-01");

        assertEquals(
                List.of(
                        "L-01,2022-01-01,2024-02-15,PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,"
                                + "SFB-114-OLD-CONTENT,BENEFIT_GRANTED;BENEFIT_PERIOD;AMOUNT_PAID,",
                        "L-01,2024-02-15,2026-01-01,PERMITTED,,2010:110 K110P39,2010:110 K114P9,,,"
                                + "BENEFIT_GRANTED;BENEFIT_PERIOD;AMOUNT_PAID,"),
                linesOf("L-01", result));
        assertEquals(
                List.of(
                        "L-04,2022-01-01,2022-02-01,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_NOT_YET_GIVEN,,,",
                        "L-04,2022-02-01,2023-02-01,PERMITTED,,CONSENT,2010:110 K114P24;2010:110 K114P9,,"
                                + "SFB-114-OLD-CONTENT;SFB-114-24-AND-9-READING,BENEFIT_GRANTED;BENEFIT_EXTENT,",
                        "L-04,2023-02-01,2026-01-01,REFUSED,REQUIREMENTS_UNMET,,,CONSENT_EXPIRED,,,"),
                linesOf("L-04", result));
        assertEquals(0, result.status());
    }

    /** FACTS A3: SFB 114:24 ceased to apply on 2024-02-15. */
    @Test
    void aPermissionSaysFromWhichDayItRestsOnRepealedLaw() throws Exception {
        List<String> call = List.of("--from", "2024-02-14", "--to", "2024-02-16");
        String answer = "PERMITTED,,2010:110 K110P39,2010:110 K114P24;2010:110 K114P9,,SFB-114-9-REWRITTEN";
        String disclosable = "BENEFIT_GRANTED;BENEFIT_PERIOD;AMOUNT_PAID,";

        assertEquals(
                List.of(
                        "L-01,2024-02-14,2024-02-15," + answer + "," + disclosable,
                        "L-01,2024-02-15,2024-02-16," + answer + ";SFB-114-24-REPEALED," + disclosable
                                + "2010:110 K114P24"),
                linesOf("L-01", timeline(call.toArray(String[]::new))));
        List<String> table = Program.run("timeline", "--from", "2024-02-15", "--to", "2024-02-16")
                .outLines();
        assertEquals("L-01        2024-02-15  2024-02-16  PERMITTED", table.get(3));
        assertEquals(" ".repeat(36) + "not in force", table.get(4));
        assertTrue(table.get(5).startsWith("  Permitted, but rests on sections that are not in force"), table.get(5));
    }

    /** DESIGN section 4, Consent: one withdrawal reaches the other consent, given before it. */
    @Test
    void linesOfJsonHaveTimelines() throws Exception {
        ProgramResult result = timeline("--input", "json", "--from", "2024-01-10", "--to", "2025-03-02");

        assertEquals(
                List.of(
                        "2024-01-10,2024-02-15,PERMITTED",
                        "2024-02-15,2025-03-01,PERMITTED",
                        "2025-03-01,2025-03-02,REFUSED"),
                linesOf("J-01", result).stream()
                        .map(line -> line.replaceAll("^J-01,([^,]*,[^,]*,[A-Z]*),.*$", "$1"))
                        .toList());
        assertEquals(0, result.status());
    }

    @Test
    void anInvalidRowKeepsItsPlace() throws Exception {
        String file = "request_id,decision_date,recipient_number,recipient_name,recipient_kind,purpose,subject\n"
                + "a,2024-02-30,556016-0680,Bolaget,INSURANCE_COMPANY,COORDINATION,p-1\n"
                + "b,2024-02-01,556016-0680,Bolaget,INSURANCE_COMPANY,COORDINATION,p-1\n";
        ProgramResult result =
                Program.onFile("timeline", file, "--format", "csv", "--from", "2024-01-01", "--to", "2024-01-02");

        assertEquals(
                List.of(
                        "request_id,from,end,outcome,refusal,ground,medium_basis,unmet,notes,disclosable,not_in_force",
                        "a,,,INVALID,,,,,,,",
                        "b,2024-01-01,2024-01-02,REFUSED,REQUIREMENTS_UNMET,,,AGREEMENT_MISSING;NOT_CONNECTED,,,"),
                result.outLines());
        assertEquals(1, result.status());
    }

    @Test
    void aPeriodMustBeNamedAndNotNegative() throws Exception {
        for (List<String> period : List.of(
                List.<String>of(),
                List.of("--from", "2024-01-01"),
                List.of("--from", "2024-01-01", "--to", "2023-12-31"),
                List.of("--from", "2024-01-01", "--to", "2024-02-30"))) {
            ProgramResult result = timeline(period.toArray(String[]::new));
            assertEquals(2, result.status(), period::toString);
            assertEquals("", result.out());
            assertTrue(result.err().startsWith("lefi: "), result.err());
        }
    }

    @Test
    void printsATableAndJson() throws Exception {
        for (String format : List.of("table", "json")) {
            ProgramResult result =
                    Program.run("timeline", "--format", format, "--from", "2024-01-01", "--to", "2024-01-02");
            assertEquals(0, result.status());
            assertTrue(result.out().contains("L-01"), result.out());
            assertTrue(result.outLines().stream().allMatch(line -> format.equals("json") || line.length() <= 165));
        }
    }

    @Test
    void aRequestIdDoesNotSteerTheTerminal() throws Exception {
        String file = "request_id,decision_date,recipient_number,recipient_name,recipient_kind,purpose,subject\n"
                + "a\u001b[2J,2024-02-30,556016-0680,Bolaget,INSURANCE_COMPANY,COORDINATION,p-1\n"
                + "a\u001b[2J,2024-02-01,556016-0680,Bolaget,INSURANCE_COMPANY,COORDINATION,p-1\n";
        ProgramResult result = Program.onFile("timeline", file, "--from", "2024-01-01", "--to", "2024-01-02");

        assertFalse(result.out().contains("\u001b"), result.out());
        assertEquals(
                2,
                result.outLines().stream()
                        .filter(line -> line.startsWith("a\\u001b[2J"))
                        .count(),
                result.out());
    }

    private static ProgramResult timeline(String... arguments) {
        List<String> all = new ArrayList<>(List.of("timeline", "--format", "csv"));
        all.addAll(List.of(arguments));
        return Program.run(all.toArray(String[]::new));
    }

    private static List<String> linesOf(String id, ProgramResult result) {
        return result.outLines().stream()
                .filter(line -> line.startsWith(id + ","))
                .toList();
    }
}
