package se.lefi.rules.edition;

import se.lefi.law.EditorialNote;

/** What the page gets wrong, or what has changed since: FACTS A3, line by line. */
final class PageNotes {
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

    private PageNotes() {}
}
