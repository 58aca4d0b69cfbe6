package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lefi.Bilingual;
import se.lefi.law.EditorialNote;
import se.lefi.rules.edition.LefiPrenumeration;

/** The same text for the same book, another for any other: DESIGN section 5. */
class FingerprintTest {
    private static final Set<String> DERIVED = Set.of("asked", "requirements", "turningPoints", "fingerprint");

    /** What a fresh Java virtual machine runs: prints the fingerprints of the editions. */
    static final class Print {
        private Print() {}

        public static void main(String[] arguments) {
            LefiPrenumeration.editions().forEach(book -> System.out.println(book.fingerprint()));
        }
    }

    @Test
    void isHexadecimalSha256() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            assertTrue(book.fingerprint().matches("[0-9a-f]{64}"), book.fingerprint());
        }
        assertNotEquals(
                LefiPrenumeration.asPublished().fingerprint(),
                LefiPrenumeration.byStatute().fingerprint());
    }

    @Test
    void sameForAnEqualBook() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            assertEquals(book.fingerprint(), new BookParts(book).build().fingerprint());
        }
    }

    @Test
    void sameForAnyOrderOfRules() {
        Random random = new Random(1);
        for (RuleBook book : LefiPrenumeration.editions()) {
            for (int i = 0; i < 20; i++) {
                BookParts shuffled = new BookParts(book);
                List<Rule> rules = new ArrayList<>(book.rules());
                Collections.shuffle(rules, random);
                shuffled.rules = rules;
                assertEquals(book.fingerprint(), shuffled.build().fingerprint());
            }
        }
    }

    /** Decisions show advisories in the book's order, so that order is part of what the book says. */
    @Test
    void anotherForAnotherOrderOfAdvisories() {
        RuleBook book = LefiPrenumeration.asPublished();
        List<Advisory> reversed = new ArrayList<>(book.advisories());
        Collections.reverse(reversed);
        assertNotEquals(book.fingerprint(), book.withAdvisories(reversed).fingerprint());
    }

    /** The editions are built when their class is loaded, so each setting gets a machine of its own. */
    @ParameterizedTest
    @CsvSource({
        "tr, TR, Asia/Istanbul, UTF-8",
        "ar, EG, Pacific/Apia, ISO-8859-1",
        "th, TH, America/St_Johns, US-ASCII",
        "sv, SE, Europe/Stockholm, UTF-8"
    })
    void sameForAnyLocaleTimeZoneAndEncoding(String language, String country, String zone, String encoding)
            throws IOException, InterruptedException {
        String printed = FreshMachine.run(
                Print.class,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding);
        assertEquals(
                LefiPrenumeration.editions().stream().map(RuleBook::fingerprint).toList(),
                printed.lines().toList());
    }

    @Test
    void anotherForEachChangeOfARulesParts() {
        for (Rule rule : List.of(RuleChanges.onConsent(), RuleChanges.inCase())) {
            RuleBook book = BookParts.of(rule);
            assertAllDiffer(book, BookParts.withEach(book, RuleChanges.of(rule)));
        }
    }

    @Test
    void anotherForEachChangeOfABooksParts() {
        RuleBook book = BookParts.of(RuleChanges.onConsent());
        assertAllDiffer(book, BookParts.changes(book));
    }

    /** Signs of the canonical text inside a part never make it another part's. */
    @Test
    void anotherWhereverASignStands() {
        List<String> signs = List.of("", "|", "||", "\\", "\\|", "|\\", "\n", "\\n", "}", "}|{", "{", ", ", "}, {");
        RuleBook book = BookParts.of(RuleChanges.onConsent());
        Map<String, RuleBook> changed = new HashMap<>();
        for (String one : signs) {
            for (String other : signs) {
                String name = one + "/" + other;
                Bilingual text = new Bilingual(one, other);
                List<Omission> omissions = List.of(new Omission(text, text), new Omission(text, book.title()));
                EditorialNote note = new EditorialNote("N", text);
                changed.put("title " + name, BookParts.changed(book, parts -> parts.title = text));
                changed.put("omissions " + name, BookParts.changed(book, parts -> parts.omissions = omissions));
                changed.put(
                        "notes " + name,
                        BookParts.changed(book, parts -> parts.closure = parts.closure.with(note, BasisChanges.FIRST)));
            }
        }
        assertAllDiffer(book, changed);
    }

    /** Nothing that a rule or a book says can be added without a change of it being tried here. */
    @Test
    void everyPartIsChanged() {
        assertEquals(
                attributes(Rule.class),
                changedParts(List.of(
                        RuleChanges.of(RuleChanges.onConsent()).keySet(),
                        RuleChanges.of(RuleChanges.inCase()).keySet())));
        RuleBook book = BookParts.of(RuleChanges.onConsent());
        assertEquals(
                attributes(RuleBook.class),
                changedParts(List.of(BookParts.changes(book).keySet())));
    }

    private static void assertAllDiffer(RuleBook book, Map<String, RuleBook> changes) {
        Map<String, String> seen = new HashMap<>();
        seen.put(book.fingerprint(), "unchanged");
        changes.forEach((change, changed) -> {
            assertNotEquals(book, changed, "no change at all: " + change);
            String same = seen.put(changed.fingerprint(), change);
            assertEquals(null, same, () -> change + " has the fingerprint of: " + same);
        });
    }

    private static Set<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> !DERIVED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A change is named by the part that it changes, then what of it. */
    private static Set<String> changedParts(List<Set<String>> changes) {
        return changes.stream()
                .flatMap(Set::stream)
                .map(name -> name.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
