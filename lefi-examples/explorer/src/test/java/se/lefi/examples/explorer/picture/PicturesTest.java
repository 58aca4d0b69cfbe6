package se.lefi.examples.explorer.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.examples.explorer.picture.Graph.Arrow;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.edition.LefiPrenumeration;

/** The pictures that READMEs show are those that the tables give today, and are drawn as well as they can be. */
class PicturesTest {
    private static final Path SHOWN = Path.of("pictures");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 27);

    /** {@code -Dlefi.pictures.write=true} writes them. */
    @Test
    void thoseThatAreShownAreCurrent() throws IOException {
        Map<String, String> drawn = new TreeMap<>(Pictures.of(Locale.ENGLISH));
        if (Boolean.getBoolean("lefi.pictures.write")) {
            Files.createDirectories(SHOWN);
            for (Map.Entry<String, String> picture : drawn.entrySet()) {
                Files.writeString(SHOWN.resolve(picture.getKey()), picture.getValue());
            }
        }
        Map<String, String> shown = new TreeMap<>();
        try (Stream<Path> files = Files.list(SHOWN)) {
            for (Path file : files.toList()) {
                shown.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertEquals(drawn, shown);
    }

    /** A rule less is another picture. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherLawIsAnotherPicture(boolean byStatute) {
        RuleBook book = byStatute ? LefiPrenumeration.byStatute() : LefiPrenumeration.asPublished();
        String picture = GraphSvg.of(EditionMap.of(book, DAY, Locale.ENGLISH));
        int inForce = 0;
        for (Rule rule : book.rules()) {
            if (rule.inForce().contains(DAY)) {
                inForce++;
                List<Rule> others = new ArrayList<>(book.rules());
                others.remove(rule);
                assertNotEquals(
                        picture, GraphSvg.of(EditionMap.of(book.withRules(others), DAY, Locale.ENGLISH)), rule.id());
            }
        }
        assertTrue(inForce > 5);
    }

    /** Every way through a map is a rule, and every rule is a way. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-04-01", "2024-02-14", "2024-02-15", "2026-04-27"})
    void theWaysThroughAMapAreTheRules(String day) {
        RuleBook book = LefiPrenumeration.byStatute();
        Graph map = EditionMap.of(book, LocalDate.parse(day), Locale.ENGLISH);
        long ways = map.arrows().stream()
                .flatMap(first ->
                        map.arrows().stream().filter(then -> then.from().equals(first.to())))
                .count();
        assertEquals(
                book.rules().stream()
                        .filter(rule -> rule.inForce().contains(LocalDate.parse(day)))
                        .map(rule -> List.of(
                                rule.recipients(),
                                rule.purpose(),
                                rule.ground().in(Locale.ENGLISH),
                                rule.mediumBasis().in(Locale.ENGLISH)))
                        .distinct()
                        .count(),
                ways);
        assertEquals(
                map.arrows().stream().map(Arrow::to).distinct().count(),
                map.ranks().get(1).size() + (long) map.ranks().get(2).size());
    }

    @Test
    void noArrowsCross() {
        for (RuleBook book : List.of(LefiPrenumeration.asPublished(), LefiPrenumeration.byStatute())) {
            for (String day : List.of("2020-04-01", "2024-02-14", "2026-04-27")) {
                Graph map = EditionMap.of(book, LocalDate.parse(day), Locale.ENGLISH);
                assertEquals(0, Ranks.crossings(Ranks.ordered(map)), day);
            }
        }
    }
}
