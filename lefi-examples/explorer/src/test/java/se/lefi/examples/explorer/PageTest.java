package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

class PageTest {
    private static final String HTML = Page.html();

    @Test
    void isSmallerThan300Kilobytes() {
        assertTrue(HTML.getBytes(StandardCharsets.UTF_8).length < 300_000);
    }

    /** Three parts are open to a browser: style, table and script. */
    @Test
    void nothingEndsAPartBeforeItsEnd() {
        assertEquals(2, Pattern.compile("</script").matcher(HTML).results().count());
        assertEquals(1, Pattern.compile("</style").matcher(HTML).results().count());
        assertFalse(HTML.contains("<!--"));
    }

    @Test
    void theTableInItIsTheOneThatIsExported() throws IOException {
        String start = "id=\"table\">";
        int from = HTML.indexOf(start) + start.length();
        String table = HTML.substring(from, HTML.indexOf("</script>", from));
        assertFalse(table.contains("<"));
        assertEquals(Json.ALL.readTree(ExportedTable.json()), Json.ALL.readTree(table));
    }

    /** The law is in the table: the script knows no section, no rule and no day of it. */
    @Test
    void theEngineHoldsNoLaw() {
        String engine = Page.engine();
        assertFalse(Pattern.compile("\\d{4}[:-]\\d").matcher(engine).find());
        for (RuleBook book : LefiPrenumeration.editions()) {
            for (Rule rule : book.rules()) {
                assertFalse(engine.contains(rule.id()), rule.id());
                assertFalse(
                        engine.contains(rule.purpose().code()), rule.purpose().code());
            }
        }
    }

    @Test
    void theFormatNamesEveryMember() throws IOException {
        String format = Files.readString(Path.of("FORMAT.md"));
        Set<String> names = new TreeSet<>();
        collect(Json.ALL.readTree(ExportedTable.json()), names);
        assertEquals(
                Set.of(),
                new TreeSet<>(names.stream()
                        .filter(name -> !format.contains("`" + name + "`") && !format.contains("\"" + name + "\""))
                        .toList()));
    }

    /** Those that are codes are data. */
    private static void collect(JsonNode node, Set<String> names) {
        node.forEach(element -> collect(element, names));
        node.fieldNames().forEachRemaining(name -> {
            if (name.matches("[a-z][A-Za-z]*")) {
                names.add(name);
            }
        });
    }

    @Test
    void theReadmeHasTheNumberOfVectors() throws IOException {
        List<String> summary = Files.readAllLines(Path.of("src/test/resources/se/lefi/examples/explorer/vectors.txt"));
        String all = summary.get(summary.size() - 2).replaceAll("\\D", "");
        assertTrue(Files.readString(Path.of("README.md"))
                .contains(String.format(Locale.ENGLISH, "%,d forms", Integer.parseInt(all))));
    }
}
