package se.lefi.rules.edition;

import se.lefi.law.EditorialNote;

/** What the page gets wrong, or what has changed since: FACTS A3. What has ended is noted from that day on, by the register. */
final class PageNotes {
    static final EditorialNote SFB_110_MISPRINT = EditorialNote.of(
            "SFB-110-24-MISPRINT",
            "110 kap. 24 § och 8 § är med all sannolikhet ett tryckfel för 114 kap. 24 § och 8 §: 110 kap. 24 § gäller"
                    + " ansökan om smittbärarpenning och resekostnadsersättning, och 110 kap. 8 § hänvisar till"
                    + " 111 kap. om ansökan via internet; ingen av dem rör utlämnande.",
            "Chapter 110 sections 24 and 8 are almost certainly a misprint for chapter 114 sections 24 and 8: 110:24 is"
                    + " about applications for disease-carrier's allowance and compensation for travel, and 110:8 points to"
                    + " chapter 111 on applying over the Internet; neither concerns disclosure.");

    static final EditorialNote SFB_114_24_TO_26_ENDED = EditorialNote.of(
            "SFB-114-24-REPEALED",
            "114 kap. 24, 25 och 26 §§ upphörde att gälla den 15 februari 2024: SFS 2024:13 upphävde 114 kap. och satte ett"
                    + " nytt kapitel med samma nummer och rubrik i dess ställe, som slutar med 17 §. De särskilda"
                    + " begränsningarna för medium för automatiserad behandling avskaffades.",
            "Chapter 114 sections 24, 25 and 26 ceased to apply on 15 February 2024: SFS 2024:13 repealed chapter 114 and"
                    + " put a new chapter of the same number and name in its place, which ends at section 17. The special"
                    + " limits on the automated medium were abolished.");

    static final EditorialNote SFB_114_9_REWORDED = EditorialNote.of(
            "SFB-114-9-REWRITTEN",
            "114 kap. 9 § har ny lydelse sedan den 15 februari 2024 (SFS 2024:13): både den äldre och den nya paragrafen"
                    + " omfattar utlämnande som en lag eller förordning föreskriver.",
            "Chapter 114 section 9 has a new wording since 15 February 2024 (SFS 2024:13): both the old and the new section"
                    + " cover disclosure that an act or ordinance provides for.");

    static final EditorialNote F_2009_555_ENDED = EditorialNote.of(
            "F-2009-555-REPEALED",
            "Förordningen (2009:555) upphävdes genom SFS 2015:965. Lagen (2008:307) som den anslöt till upphörde att gälla"
                    + " den 1 februari 2016 (SFS 2015:757) men fortsätter att gälla bara för ärenden som kom in till en kommun dessförinnan och"
                    + " till någon del avser vårdnadsbidrag för tid före den dagen. Tolkning: förordningens egen upphävandedag är inte sedd och antas vara"
                    + " den dag då lagen upphörde.",
            "The Ordinance (2009:555) was repealed by SFS 2015:965. Its act (2008:307) ended on 1 February 2016"
                    + " (SFS 2015:757) and goes on applying only to cases lodged with a municipality before that day which in"
                    + " some part concern allowance for earlier time. A reading: the ordinance's own repeal day was not seen and is taken"
                    + " to be the day its act ended.");

    static final EditorialNote F_2008_975_TITLE = EditorialNote.of(
            "F-2008-975-TITLE",
            "Rubriken till förordningen (2008:975) slutar sedan den 1 juli 2025 (SFS 2025:488) med ”inom socialtjänstens"
                    + " område” och nämner ingen lag. Dess 1 § hänvisar till 15 kap. 10–12 §§ socialtjänstlagen (2025:400),"
                    + " dessförinnan till socialtjänstlagen (2001:453).",
            "Since 1 July 2025 (SFS 2025:488) the title of the Ordinance (2008:975) ends with \"in the field of the social"
                    + " services\" and names no act. Its section 1 refers to chapter 15 sections 10 to 12 of the Social Services Act"
                    + " (2025:400), until then to the Social Services Act (2001:453).");

    static final EditorialNote F_1980_995_TITLE = EditorialNote.of(
            "F-1980-995-TITLE",
            "Rubriken till förordningen (1980:995) nämner sedan den 1 januari 2010 (SFS 2009:1180) även Pensionsmyndigheten.",
            "Since 1 January 2010 (SFS 2009:1180) the title of the Ordinance (1980:995) names Pensionsmyndigheten too.");

    static final EditorialNote FEE_OF_AUTHORITY = EditorialNote.of(
            "FEE-MODEL-AUTHORITY",
            "Sidan anger avgiftsmodellen för alla. Sedan den 15 februari 2024 tolkas det så att det som en skyldighet ålägger"
                    + " myndigheten att lämna till en annan myndighet är utan avgift (förordningen 2024:14).",
            "The page lists the fee model for everybody. Since 15 February 2024 what a duty makes the agency disclose to"
                    + " another authority is read to be free of charge (Ordinance 2024:14).");

    private PageNotes() {}
}
