package se.lefi.rules.edition;

import se.lefi.law.EditorialNote;

/** What the page gets wrong, or what has changed since: FACTS A3, line by line; then the notes of the edition by statute. */
final class EditorialNotes {
    static final EditorialNote SFB_110_MISPRINT = EditorialNote.of(
            "SFB-110-24-MISPRINT",
            "110 kap. 24 § och 8 § är med all sannolikhet ett tryckfel för 114 kap. 24 § och 8 §: 110 kap. 24 § gäller"
                    + " ansökan om smittbärarersättning och 110 kap. 8 § hänvisar till 111 kap. om ansökan via internet;"
                    + " ingen av dem rör utlämnande.",
            "Chapter 110 sections 24 and 8 are almost certainly a misprint for chapter 114 sections 24 and 8: 110:24 is"
                    + " about applications for disease-carrier's allowance and 110:8 points to chapter 111 on applying"
                    + " over the Internet; neither concerns disclosure.");

    static final EditorialNote SFB_114_24_TO_26_GONE = EditorialNote.of(
            "SFB-114-24-REPEALED",
            "114 kap. 24–26 §§ finns inte längre sedan 2024-02-15: SFS 2024:13 skrev om kapitlet, som nu slutar med 17 §; de"
                    + " särskilda begränsningarna för medium för automatiserad behandling avskaffades.",
            "Chapter 114 sections 24 to 26 are gone since 2024-02-15: SFS 2024:13 rewrote the chapter, which now ends at"
                    + " section 17; the special limits on the automated medium were abolished.");

    static final EditorialNote SFB_114_9_REWRITTEN = EditorialNote.of(
            "SFB-114-9-REWRITTEN",
            "114 kap. 9 § finns, men har sedan 2024-02-15 (SFS 2024:13) ett annat innehåll.",
            "Chapter 114 section 9 exists, but since 2024-02-15 (SFS 2024:13) its content is another.");

    static final EditorialNote F_2009_555_REPEALED = EditorialNote.of(
            "F-2009-555-REPEALED",
            "Förordningen (2009:555) är upphävd genom SFS 2015:965; lagen (2008:307) som den tjänade upphörde vid"
                    + " utgången av januari 2016 (SFS 2015:757). Beslut som redan löpte fick löpa ut.",
            "The Ordinance (2009:555) is repealed by SFS 2015:965; the act that it served (2008:307) ended at the end of"
                    + " January 2016 (SFS 2015:757). Decisions already running ran out their period.");

    static final EditorialNote F_2008_975_TITLE = EditorialNote.of(
            "F-2008-975-TITLE",
            "Rubriken till förordningen (2008:975) avser sedan 2025-07-01 (SFS 2025:488) socialtjänstens område och"
                    + " 15 kap. 10–12 §§ socialtjänstlagen (2025:400), inte längre socialtjänstlagen (2001:453).",
            "Since 2025-07-01 (SFS 2025:488) the title of the Ordinance (2008:975) refers to the social services field"
                    + " and to chapter 15 sections 10 to 12 of the Social Services Act (2025:400), no longer to the"
                    + " Social Services Act (2001:453).");

    static final EditorialNote F_1980_995_TITLE = EditorialNote.of(
            "F-1980-995-TITLE",
            "Rubriken till förordningen (1980:995) nämner sedan 2010-01-01 (SFS 2009:1180) även Pensionsmyndigheten.",
            "Since 2010-01-01 (SFS 2009:1180) the title of the Ordinance (1980:995) names Pensionsmyndigheten too.");

    // Edition by statute: what its own citations need beside them (FACTS B1, B2).

    static final EditorialNote SFB_114_OLD_CONTENT = EditorialNote.of(
            "SFB-114-OLD-CONTENT",
            "Innehållet i 114 kap. före 2024-02-15 är här känt endast genom myndighetens sida.",
            "The content of chapter 114 before 2024-02-15 is known here only through the agency's page.");

    static final EditorialNote SFB_114_24_AND_8_READING = EditorialNote.of(
            "SFB-114-24-AND-8-READING",
            "En läsning: sidan skriver 110 kap. 24 § och 8 §, med all sannolikhet ett tryckfel för 114 kap.",
            "A reading: the page prints chapter 110 sections 24 and 8, almost certainly a misprint for chapter 114.");

    static final EditorialNote SFB_114_9_READING = EditorialNote.of(
            "SFB-114-9-READING",
            "En läsning: 114 kap. 9 § 1 p. som grund för behandlingen vid samtycke; 114 kap. 10 §"
                    + " (finalitetsprincipen) är alternativet.",
            "A reading: chapter 114 section 9 item 1 as the basis of processing on consent; chapter 114 section 10 (the"
                    + " finality principle) is the alternative.");

    static final EditorialNote F_2008_975_SOL_2001 = EditorialNote.of(
            "F-2008-975-SOL-2001-453",
            "Förordningens lag är till och med 2025-06-30 socialtjänstlagen (2001:453).",
            "The ordinance's act is the Social Services Act (2001:453) up to and including 2025-06-30.");

    static final EditorialNote F_2008_975_SOL_2025 = EditorialNote.of(
            "F-2008-975-SOL-2025-400",
            "Förordningens lag är från 2025-07-01 socialtjänstlagen (2025:400).",
            "The ordinance's act is the Social Services Act (2025:400) from 2025-07-01.");

    private EditorialNotes() {}
}
