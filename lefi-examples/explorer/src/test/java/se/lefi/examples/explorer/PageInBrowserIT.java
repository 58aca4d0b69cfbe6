package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.WireForm;

/** The page, opened from disk in a headless browser. */
class PageInBrowserIT {
    private static final String AUTHORITY =
            "#lang=en&kind=MUNICIPAL_AUTHORITY&function=SOCIAL_WELFARE_BOARD&purpose=AUTHORITY_CASE&day=2024-02-15";
    private static final String INVALID = "#lang=en&signedByRecipient=2024-01-02&connectedFrom=2024-01-01";
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asItIs() {
        browser.dark(false);
        browser.size(1400, false);
    }

    @Test
    void isOneSmallFileThatFetchesNothing() {
        browser.load("");
        assertTrue(Page.html().getBytes(StandardCharsets.UTF_8).length < 300_000);
        assertEquals(0L, browser.run("return performance.getEntriesByType('resource').length"));
    }

    /** They are loaded with the page: to send them to the browser afterwards would take its time. */
    @Test
    void answersEveryVectorAsTheLibraryDoes() throws IOException {
        String vectors =
                AllVectors.IN_ENGLISH.stream().map(Vectors::inCodes).collect(Collectors.joining(",", "[", "]"));
        browser.load(
                "vectors.html",
                Page.html().replace("</body>", "<script>vectors = " + Page.inHtml(vectors) + "</script></body>"));
        JsonNode tree = compared("vectors", null);
        System.out.println("Chromium: " + tree);
        assertEquals(AllVectors.IN_ENGLISH.size(), tree.get("vectors").intValue());
        assertEquals(0, tree.get("different").intValue(), tree.toPrettyString());
    }

    /** The page's answers, held against these vectors; in words where a language is given. */
    private static JsonNode compared(String vectors, @Nullable String language) throws IOException {
        Object compared = browser.run(
                Browser.resource("compare.mjs").replace("export ", "")
                        + "return JSON.stringify(compare((table, ...of) => lefi.answer(...of), null, "
                        + vectors
                        + ", arguments[0] ?? undefined))",
                language);
        return Json.ALL.readTree(String.valueOf(compared));
    }

    /** From nothing to a permission, remedy by remedy, as the library has it; then a provision, and back. */
    @ParameterizedTest
    @CsvSource({"sv, false, 1400", "en, true, 390"})
    void isDrivenByKeyboardAlone(String language, boolean dark, int width) throws IOException {
        String name = language + (dark ? "-dark-" : "-light-") + width;
        browser.dark(dark);
        browser.size(width, width < 500);
        browser.load("#lang=" + language);
        browser.tabTo("id", "kind");
        browser.press(Keys.ARROW_DOWN);
        browser.tabTo("id", "purpose");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        browser.tabTo("value", "2024-02-15");
        browser.press(Keys.ENTER);
        browser.picture(name + "-refused");
        browser.tabTo("data-remedy", "CONCLUDE_AGREEMENT");
        for (String remedy : List.of("CONCLUDE_AGREEMENT", "CONNECT", "OBTAIN_CONSENT")) {
            assertEquals(remedy, browser.focused("data-remedy"));
            assertSaid(language);
            browser.press(Keys.ENTER);
        }
        assertEquals("as-published-title", browser.focused("id"));
        browser.tabTo("data-remedy", "STATE_NECESSITY");
        browser.press(Keys.ENTER);
        assertEquals("by-statute-title", browser.focused("id"));
        assertSaid(language);
        assertEquals("permitted", browser.run("return document.getElementById('by-statute').className"));
        browser.run("scrollTo(0, 0)");
        browser.picture(name + "-permitted");

        browser.tabTo("class", "cite");
        browser.press(Keys.ENTER);
        assertTrue(browser.text("#provision").contains("eli/sfs/2009/400"), () -> browser.text("#provision"));
        browser.picture(name + "-provision");
        assertEquals(List.of(), browser.axe());
        browser.press(Keys.ESCAPE);
        assertEquals("cite", browser.focused("class"));
        browser.print();
        browser.picture(name + "-print");
    }

    /** The answers that are shown are the library's, to the form that the page gives. */
    private static void assertSaid(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        JsonNode line = Json.ALL.readTree(copied("json"));
        DisclosureForm form = Json.ALL.treeToValue(line.get("form"), DisclosureForm.class);
        for (RuleBook book : LefiPrenumeration.editions()) {
            WireForm answer = WireForm.of(DisclosureEngine.using(book).assess(form.toRequest()), locale);
            String shown = browser.text("#" + book.id());
            List<String> words = new ArrayList<>(List.of(book.version(), book.fingerprint()));
            answer.unmet()
                    .forEach(unmet -> words.addAll(List.of(
                            unmet.text(),
                            unmet.basis().text(),
                            unmet.remedy() == null ? "" : unmet.remedy().text())));
            answer.notes().forEach(note -> words.add(note.text()));
            answer.notInForce().forEach(section -> words.add(section.text()));
            answer.disclosable().forEach(category -> words.add(category.text()));
            if (answer.ground() != null && answer.mediumBasis() != null) {
                words.addAll(
                        List.of(answer.ground().text(), answer.mediumBasis().text()));
            }
            words.forEach(word -> assertTrue(shown.contains(word), () -> word + " is not in " + shown));
            assertEquals(
                    answer.outcome().toLowerCase(Locale.ROOT),
                    browser.run("return document.getElementById(arguments[0]).className", book.id()));
        }
    }

    /** What a button gives to be copied. */
    private static String copied(String button) {
        Object focused = browser.run(
                "const focused = document.activeElement;"
                        + "document.getElementById(arguments[0]).click(); focused.focus();"
                        + "return document.getElementById('copy').value",
                button);
        return String.valueOf(focused);
    }

    /** With everything open: as it is, in the dark, and where the case is no request. */
    @Test
    void axeFindsNothing() {
        for (String fragment : List.of("#lang=sv", AUTHORITY, INVALID)) {
            browser.dark(fragment.equals(AUTHORITY));
            browser.load(fragment);
            browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertEquals(List.of(), browser.axe(), fragment);
        }
    }

    /** What FACTS has for an insurance intermediary by statute, the day before the law turned and the day. */
    @Test
    void aStrangerSeesWhatAnIntermediaryCanHave_2024_02_14_and_15() {
        String case0 = "#lang=en&kind=INSURANCE_INTERMEDIARY&day=";
        browser.load(case0 + "2024-02-14");
        assertEquals("✗✓✓✗✗✗✗", marks("by-statute"));
        assertFalse(overview().contains("not in force on the date:"));
        assertTrue(overview().contains("The provision does not name them: by the letter (a reading)"), overview());
        assertTrue(overview().contains("they can have data for claims settlement only from 15 February 2024"));
        browser.picture("intermediary-2024-02-14");
        browser.load(case0 + "2024-02-15");
        assertEquals("✗✓✓✓✗✗✗", marks("by-statute"));
        assertTrue(overview().contains("a rule applies, but rests on sections that are not in force on the date"));
        browser.picture("intermediary-2024-02-15");
    }

    private static String overview() {
        return browser.text("#overview");
    }

    private static String marks(String edition) {
        int column = edition.equals("by-statute") ? 3 : 2;
        return String.valueOf(browser.run(
                "return [...document.querySelectorAll(`#overview tbody tr > :nth-child(${arguments[0]})`)]"
                        + ".map(cell => cell.innerText[0]).join('')",
                column));
    }

    /** Each path of the map leads to its rule, whose line in the table is lit. */
    @Test
    void thePathsOfTheMapLeadToTheirRules() {
        browser.load("#lang=en");
        browser.run("document.querySelectorAll('#map details').forEach(one => one.open = true);"
                + "document.getElementById('map').scrollIntoView()");
        browser.picture("map");
        Object lit = browser.run("""
                return [...document.querySelectorAll('#map button')].map((path) => {
                  path.click();
                  return document.querySelectorAll('#tables tr.lit').length;
                });""");
        long paths = LefiPrenumeration.editions().stream()
                .flatMap(book -> book.rules().stream())
                .mapToLong(rule -> rule.recipients().kinds().size())
                .sum();
        assertEquals(paths, ((List<?>) lit).size());
        assertFalse(((List<?>) lit).contains(0L), lit.toString());
    }

    /** The rows and their words are those of the library's table. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theDecisionTablesAreTheLibrarys(String language) {
        browser.load("#lang=" + language + "&day=2024-02-14");
        for (RuleBook book : LefiPrenumeration.editions()) {
            Object rows = browser.run("""
                    return [...document.querySelectorAll(`#table-${arguments[0]} tbody tr`)].map((row) =>
                      [...row.cells].map((cell) => cell.lastChild?.textContent ?? ''));""", book.id());
            assertEquals(DecisionTable.of(book, Locale.forLanguageTag(language)).rows(), rows);
            assertEquals(
                    book.rules().get(0).id(),
                    browser.run(
                            "return lefi.table.editions.find(({id}) => id === arguments[0]).rules["
                                    + "[...document.querySelectorAll(`#table-${arguments[0]} tbody tr`)].findIndex("
                                    + "(row) => row.ariaCurrent === 'true')].id",
                            book.id()));
        }
    }

    /** What stands in the address is the case, wherever it is opened; what it does not know is passed over. */
    @Test
    void theCaseStandsInTheAddress() {
        browser.load("#lang=en&kind=%3Cb%3E&purpose=UNKNOWN&day=soon&information=ADDRESS,UNKNOWN&nothing=1");
        browser.tabTo("id", "day");
        browser.press(Keys.BACK_SPACE);
        assertTrue(browser.text("#by-statute").contains("There is no agreement."));
        browser.tabTo("id", "slider");
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        String address = browser.address();
        assertTrue(address.contains("day=2026-04-25") && address.contains("information=ADDRESS"), address);
        String shown = browser.text("main");
        browser.load(address.substring(address.indexOf('#')));
        assertEquals(shown, browser.text("main"));
    }

    /** The command line reads what is copied, and gives the answer that the page shows. */
    @Test
    void whatIsCopiedIsAFileForTheCommandLine() throws IOException {
        browser.load(
                "#lang=en&kind=INSURANCE_COMPANY&purpose=CLAIMS_SETTLEMENT&day=2024-02-15&necessityStated=true"
                        + "&signedByRecipient=2024-01-01&signedByAgency=2024-01-02&connectedFrom=2024-01-03&ends=2025-01-01"
                        + "&consentSubject=individual&given=2024-01-01&purposes=CLAIMS_SETTLEMENT,COORDINATION"
                        + "&consentInformation=AMOUNT_PAID,ADDRESS&information=ADDRESS,EMPLOYER&caseSubject=another&opened=2024-01-01");
        JsonNode decided = decided(copied("csv"), "csv");
        assertEquals("INFORMATION_NOT_DISCLOSABLE", decided.at("/unmet/0/code").textValue());
        String line = copied("json");
        assertEquals(decided, decided(line, "json"));
        ObjectNode vector = Json.ALL.createObjectNode().put("edition", "by-statute");
        vector.set("form", Json.ALL.readTree(line).get("form"));
        vector.set("answer", decided);
        assertEquals(0, compared("[" + vector + "]", "en").get("different").intValue());
        assertTrue(
                browser.text("#by-statute").contains(decided.at("/unmet/0/text").textValue() + " (employer)"));
    }

    private static JsonNode decided(String text, String format) throws IOException {
        Path file = Path.of("target/page/case." + format);
        Files.writeString(file, text);
        String decided = Engines.run(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "se.lefi.examples.cli.Main",
                "decide",
                file,
                "--input",
                format,
                "--edition",
                "by-statute",
                "--format",
                "json");
        return Json.ALL.readTree(decided).get("decision");
    }
}
