package se.lefi.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.lefi.Bilingual;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.ValidityPeriod;

/** A rule book taken apart: change a part, and build it again. */
final class BookParts {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 1);

    String id;
    Bilingual title;
    ValidityPeriod coverage;
    Optional<LocalDate> lawCheckedTo;
    LegalBasis closure;
    List<Rule> rules;
    List<Advisory> advisories;
    List<Omission> omissions;

    BookParts(RuleBook book) {
        id = book.id();
        title = book.title();
        coverage = book.coverage();
        lawCheckedTo = book.lawCheckedTo();
        closure = book.closure();
        rules = book.rules();
        advisories = book.advisories();
        omissions = book.omissions();
    }

    RuleBook build() {
        return RuleBook.builder()
                .id(id)
                .title(title)
                .coverage(coverage)
                .lawCheckedTo(lawCheckedTo)
                .closure(closure)
                .addAllRules(rules)
                .addAllAdvisories(advisories)
                .addAllOmissions(omissions)
                .build();
    }

    static RuleBook changed(RuleBook book, Consumer<BookParts> change) {
        BookParts parts = new BookParts(book);
        change.accept(parts);
        return parts.build();
    }

    /** A book of one rule, with something in every part. */
    static RuleBook of(Rule rule) {
        return RuleBook.builder()
                .id("book")
                .title(new Bilingual("bok", "book"))
                .coverage(ValidityPeriod.from(DAY))
                .lawCheckedTo(DAY)
                .closure(BasisChanges.said("inget annat"))
                .addRules(rule)
                .addAdvisories(advisory("A", "sv", "en", ValidityPeriod.until(DAY), "1980:995 P2"))
                .addOmissions(omission("vad", "what", "varför", "why"))
                .build();
    }

    /** The book with each of these rules instead of its own. */
    static Map<String, RuleBook> withEach(RuleBook book, Map<String, Rule> rules) {
        Map<String, RuleBook> books = new LinkedHashMap<>();
        rules.forEach((name, rule) -> books.put(name, changed(book, parts -> parts.rules = List.of(rule))));
        return books;
    }

    /** Every single change of a book that {@link #of} built, by name, the part first. */
    static Map<String, RuleBook> changes(RuleBook book) {
        Map<String, Consumer<BookParts>> to = new LinkedHashMap<>();
        to.put("id", parts -> parts.id = "other");
        to.put("title in Swedish", parts -> parts.title = new Bilingual("X", "book"));
        to.put("title in English", parts -> parts.title = new Bilingual("bok", "X"));
        to.put("coverage other", parts -> parts.coverage = ValidityPeriod.from(DAY.plusDays(1)));
        to.put("coverage until", parts -> parts.coverage = ValidityPeriod.until(DAY));
        to.put("coverage always", parts -> parts.coverage = ValidityPeriod.ALWAYS);
        to.put("lawCheckedTo other", parts -> parts.lawCheckedTo = Optional.of(DAY.plusDays(1)));
        to.put("lawCheckedTo none", parts -> parts.lawCheckedTo = Optional.empty());
        to.put("closure in Swedish", parts -> parts.closure = closure("X", "inget annat"));
        to.put("closure in English", parts -> parts.closure = closure("inget annat", "X"));
        to.put("rules none", parts -> parts.rules = List.of());
        to.put("rules more", parts -> parts.rules = List.of(RuleChanges.onConsent(), RuleChanges.inCase()));
        advisories().forEach((what, one) -> to.put("advisories " + what, parts -> parts.advisories = one));
        to.put("omissions none", parts -> parts.omissions = List.of());
        to.put("omissions what", parts -> parts.omissions = List.of(omission("X", "what", "varför", "why")));
        to.put("omissions what, English", parts -> parts.omissions = List.of(omission("vad", "X", "varför", "why")));
        to.put("omissions why", parts -> parts.omissions = List.of(omission("vad", "what", "X", "why")));
        to.put("omissions why, English", parts -> parts.omissions = List.of(omission("vad", "what", "varför", "X")));
        Map<String, RuleBook> changed = new LinkedHashMap<>();
        to.forEach((name, change) -> changed.put(name, changed(book, change)));
        return changed;
    }

    private static Map<String, List<Advisory>> advisories() {
        ValidityPeriod until = ValidityPeriod.until(DAY);
        Map<String, List<Advisory>> advisories = new LinkedHashMap<>();
        advisories.put("none", List.of());
        advisories.put("id", List.of(advisory("B", "sv", "en", until, "1980:995 P2")));
        advisories.put("in Swedish", List.of(advisory("A", "X", "en", until, "1980:995 P2")));
        advisories.put("in English", List.of(advisory("A", "sv", "X", until, "1980:995 P2")));
        advisories.put("days", List.of(advisory("A", "sv", "en", ValidityPeriod.from(DAY), "1980:995 P2")));
        advisories.put("provision", List.of(advisory("A", "sv", "en", until, "1980:995 P3")));
        advisories.put(
                "for every decision", List.of(new Advisory(EditorialNote.of("A", "sv", "en"), until, List.of())));
        return advisories;
    }

    private static LegalBasis closure(String swedish, String english) {
        return LegalBasis.condition(BasisChanges.said("inget annat").source(), swedish, english)
                .with(BasisChanges.FIRST);
    }

    private static Advisory advisory(String id, String swedish, String english, ValidityPeriod shown, String code) {
        return new Advisory(EditorialNote.of(id, swedish, english), shown, List.of(Provision.parse(code)));
    }

    private static Omission omission(String what, String whatEnglish, String why, String whyEnglish) {
        return new Omission(new Bilingual(what, whatEnglish), new Bilingual(why, whyEnglish));
    }
}
