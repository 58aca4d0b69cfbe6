package se.lefi.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;
import se.lefi.law.CitationSource;
import se.lefi.law.EditorialNote;
import se.lefi.law.LegalBasis;
import se.lefi.law.Provision;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.OrganisationKind;
import se.lefi.rules.edition.LefiPrenumeration;

/** Another fingerprint for every change of the law, the same for every change of words. */
class FingerprintTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
    private static final ValidityPeriod SINCE = ValidityPeriod.from(DAY);
    private static final LegalBasis DEFAULT = Books.section(99);
    private static final Rule OTHER = RuleChanges.RULE
            .value()
            .withId("other")
            .withRecipients(RecipientScope.of(OrganisationKind.INSURANCE_COMPANY));

    private static final Parts<RuleBook.Builder, RuleBook> BOOK = new Parts<>(
                    RuleBook::builder, RuleBook.Builder::build)
            .with("id", book -> book.id("book"))
            .with("version", book -> book.version("1"))
            .with("title", book -> book.title(new Bilingual("bok", "book")))
            .with("coverage", book -> book.coverage(SINCE))
            .with("lawCheckedTo", book -> book.lawCheckedTo(DAY))
            .with("defaultBasis", book -> book.defaultBasis(DEFAULT))
            .with("rules", book -> book.addRules(RuleChanges.RULE.value(), OTHER))
            .with("register", book -> book.addAllRegister(register()))
            .with("advisories", book -> book.addAdvisories(advisory("anmärkning")))
            .with("omissions", book -> book.addOmissions(omission("vad")));

    private static final Parts<RuleBook.Builder, RuleBook>.Changes LAW = law();
    private static final Parts<RuleBook.Builder, RuleBook>.Changes WORDS = words();

    /** A line for each section that is cited anywhere. */
    private static List<RegisteredProvision> register() {
        return Stream.concat(RuleChanges.cited().stream(), DEFAULT.provisions().stream())
                .map(section -> RegisteredProvision.of(section, SINCE))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Advisory advisory(String swedish) {
        return new Advisory(EditorialNote.of("NOTE", swedish, "note"), ValidityPeriod.ALWAYS, List.of());
    }

    private static Omission omission(String swedish) {
        return Omission.of(new Bilingual(swedish, "what"), new Bilingual("varför", "why"));
    }

    private static Parts<RuleBook.Builder, RuleBook>.Changes law() {
        Parts<RuleBook.Builder, RuleBook>.Changes law = BOOK.changes();
        law.add("id", book -> book.id("another"));
        law.add("coverageBasis", book -> book.coverageBasis(Books.section(77)));
        law.add("coverage", book -> book.coverage(ValidityPeriod.from(DAY.plusDays(1))));
        law.add("coverage", book -> book.coverage(ValidityPeriod.until(DAY)));
        law.add("coverage", book -> book);
        law.add("defaultBasis", book -> book.defaultBasis(LegalBasis.condition(CitationSource.STATUTE, "a", "a")));
        RuleChanges.amended(DEFAULT).forEach(other -> law.add("defaultBasis", book -> book.defaultBasis(other)));
        law.add("rules", book -> book);
        law.add("rules", book -> book.addRules(RuleChanges.RULE.value()));
        RuleChanges.ofLaw().values.forEach(rule -> law.add("rules", book -> book.addRules(rule, OTHER)));
        for (int i = 0; i < register().size(); i++) {
            List<RegisteredProvision> dated = register();
            RegisteredProvision line = dated.remove(i);
            law.add("register", book -> book.addAllRegister(dated));
            List<RegisteredProvision> later = new ArrayList<>(dated);
            later.add(RegisteredProvision.of(line.provision(), ValidityPeriod.from(DAY.plusDays(1))));
            law.add("register", book -> book.addAllRegister(later));
            List<RegisteredProvision> ended = new ArrayList<>(dated);
            ended.add(RegisteredProvision.of(line.provision(), ValidityPeriod.between(DAY, DAY.plusYears(1))));
            law.add("register", book -> book.addAllRegister(ended));
        }
        return law;
    }

    private static Parts<RuleBook.Builder, RuleBook>.Changes words() {
        Parts<RuleBook.Builder, RuleBook>.Changes words = BOOK.changes();
        words.add("version", book -> book.version("2"));
        words.add("title", book -> book.title(new Bilingual("bok.", "book")));
        words.add("title", book -> book.title(new Bilingual("bok", "book.")));
        words.add("lawCheckedTo", book -> book.lawCheckedTo(DAY.plusDays(1)));
        words.add("lawCheckedTo", book -> book);
        words.add("advisories", book -> book);
        words.add("advisories", book -> book.addAdvisories(advisory("annan")));
        words.add("omissions", book -> book);
        words.add("omissions", book -> book.addOmissions(omission("annat")));
        RuleChanges.reworded(DEFAULT).forEach(other -> words.add("defaultBasis", book -> book.defaultBasis(other)));
        words.add("rules", book -> book.addRules(OTHER, RuleChanges.RULE.value()));
        RuleChanges.ofWords().values.forEach(rule -> words.add("rules", book -> book.addRules(rule, OTHER)));
        List<RegisteredProvision> reversed = register();
        Collections.reverse(reversed);
        words.add("register", book -> book.addAllRegister(reversed));
        RegisteredProvision uncited = RegisteredProvision.of(Provision.parse("1999:9999 P98"), SINCE);
        words.add("register", book -> book.addAllRegister(register()).addAllRegister(List.of(uncited)));
        return words;
    }

    @Test
    void isHexadecimalSha256() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            assertTrue(book.fingerprint().matches("[0-9a-f]{64}"), book.fingerprint());
        }
    }

    /** No two of them have the same: each change is seen as itself. */
    @Test
    void anotherForEveryChangeOfTheLaw() {
        Set<String> seen = new HashSet<>(Set.of(BOOK.value().fingerprint()));
        for (int i = 0; i < LAW.values.size(); i++) {
            RuleBook changed = LAW.values.get(i);
            assertTrue(seen.add(changed.fingerprint()), LAW.parts.get(i) + " " + changed);
        }
    }

    @Test
    void theSameForEveryChangeOfWords() {
        for (int i = 0; i < WORDS.values.size(); i++) {
            assertEquals(BOOK.value().fingerprint(), WORDS.values.get(i).fingerprint(), WORDS.parts.get(i));
        }
    }

    /** A condition that the source states in words of its own is law; how it is put is not. */
    @Test
    void theSameForAConditionInOtherWords() {
        LegalBasis stated = LegalBasis.condition(CitationSource.PAGE, "avtal", "agreement");
        LegalBasis restated = LegalBasis.condition(CitationSource.PAGE, "ett avtal", "an agreement");
        assertEquals(withDefault(stated).fingerprint(), withDefault(restated).fingerprint());
        assertNotEquals(
                withDefault(stated).fingerprint(),
                withDefault(stated.withSource(CitationSource.INTERPRETATION)).fingerprint());
    }

    private static RuleBook withDefault(LegalBasis basis) {
        Parts<RuleBook.Builder, RuleBook>.Changes changes = BOOK.changes();
        changes.add("defaultBasis", book -> book.defaultBasis(basis));
        return changes.values.get(0);
    }

    @Test
    void theSameForAnyOrderOfRules() {
        for (RuleBook book : LefiPrenumeration.editions()) {
            List<Rule> rules = new ArrayList<>(book.rules());
            Collections.shuffle(rules, new Random(1));
            assertNotEquals(book.rules(), rules);
            assertEquals(book.fingerprint(), book.withRules(rules).fingerprint());
        }
    }

    /** Signs of the canonical text inside an id never make it another part's. */
    @Test
    void anotherWhereverASignStands() {
        List<String> signs = List.of("a", "|", "||", "\\", "\\|", "|\\", "}", "}|{", "{", ", ", "}, {", "[]", "\\n");
        Set<String> seen = new HashSet<>();
        for (String one : signs) {
            for (String other : signs) {
                Rule rule = RuleChanges.RULE.value().withId(other);
                RuleBook book = RuleBook.builder()
                        .id(one)
                        .title(new Bilingual("bok", "book"))
                        .defaultBasis(DEFAULT)
                        .addRules(rule)
                        .build();
                assertTrue(seen.add(book.fingerprint()), one + " / " + other);
            }
        }
    }

    /** Between them, these books have each part other than a builder leaves it. */
    @Test
    void anAmendedBookKeepsEveryOtherPart() {
        for (RuleBook book :
                Stream.concat(LAW.values.stream(), WORDS.values.stream()).toList()) {
            assertEquals(book, book.withVersion("another").withVersion(book.version()));
            assertEquals(book, book.withRules(List.of()).withRules(book.rules()));
            book.lawCheckedTo()
                    .ifPresent(day -> assertEquals(
                            book, book.withLawCheckedTo(LocalDate.MIN).withLawCheckedTo(day)));
        }
    }

    /** Nothing that a rule or a book says can be added without a change of it being tried here. */
    @Test
    void everyPartIsChanged() {
        Set<String> ofLaw = attributes(Rule.class);
        assertTrue(ofLaw.remove("mediumKind"), "what the second leg is called is a word");
        assertEquals(ofLaw, new TreeSet<>(RuleChanges.ofLaw().parts));
        assertEquals(
                attributes(RuleBook.class),
                Stream.of(LAW.parts, WORDS.parts)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> attributes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> method.getName())
                .filter(name -> !Set.of("segments", "fingerprint", "toString").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
