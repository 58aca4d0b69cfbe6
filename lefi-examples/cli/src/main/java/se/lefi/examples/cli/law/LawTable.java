package se.lefi.examples.cli.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.EditorialNote;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.Decision;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Permitted;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Facts;
import se.lefi.rules.facts.Requirement;
import se.lefi.rules.facts.Status;

/**
 * The law of one edition as a table of text, written from the sources and not from the edition. It says for each type of
 * recipient, each purpose and each day what rule there must be and what that rule must say. Immutable.
 */
public final class LawTable {
    private final ValidityPeriod coverage;
    private final List<LawRow> rows;
    private final LawRegister register;

    private LawTable(ValidityPeriod coverage, List<LawRow> rows) {
        this.coverage = coverage;
        this.rows = rows;
        this.register =
                new LawRegister(lines("register.csv").map(LawRegister.Line::of).toList());
    }

    /** {@return the law as the agency's page has it} */
    public static LawTable asPublished() {
        return new LawTable(
                ValidityPeriod.ALWAYS, lines("as-published.csv").map(LawRow::of).toList());
    }

    /** {@return the law as the statutes have it} */
    public static LawTable byStatute() {
        return new LawTable(
                ValidityPeriod.from(LocalDate.of(2020, 4, 1)),
                lines("by-statute.csv").map(LawRow::of).toList());
    }

    private static Stream<NamedCsvRecord> lines(String name) {
        try (InputStream table = LawTable.class.getResourceAsStream(name)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the first line of the register, or the first recipient, purpose and day, for which a book says something else, and
     * what; empty if none}
     */
    public Optional<String> firstDifference(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<DisclosurePurpose> purposes = purposes(book);
        Stream<String> differences = days(book).stream()
                .flatMap(day -> RecipientType.all().stream()
                        .flatMap(recipient -> purposes.stream()
                                .flatMap(purpose -> difference(engine, recipient, purpose, day).stream())));
        return register.differenceFrom(book.register()).or(differences::findFirst);
    }

    private List<DisclosurePurpose> purposes(RuleBook book) {
        List<DisclosurePurpose> purposes = new ArrayList<>(DisclosurePurpose.published());
        book.rules().stream()
                .map(Rule::purpose)
                .filter(purpose -> !purposes.contains(purpose))
                .forEach(purposes::add);
        purposes.add(EditionDiff.ANY_OTHER_PURPOSE);
        return purposes;
    }

    /** Each day on which the table or the book begins to say something else, and the day before it. */
    private NavigableSet<LocalDate> days(RuleBook book) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.of(coverage),
                        rows.stream().map(LawRow::inForce),
                        register.lines().stream().map(LawRegister.Line::inForce),
                        book.segments().stream())
                .flatMap(periods -> periods)
                .flatMap(period -> Stream.of(period.from(), period.end()))
                .forEach(bound -> bound.ifPresent(days::add));
        rows.forEach(row -> days.addAll(row.dated().values()));
        days.add(LocalDate.EPOCH);
        days.stream()
                .filter(LocalDate.MIN::isBefore)
                .map(day -> day.minusDays(1))
                .toList()
                .forEach(days::add);
        return days;
    }

    private Optional<String> difference(
            DisclosureEngine engine, RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        Status expected = status(recipient, purpose, day);
        RuleMatch match = engine.match(recipient, purpose, day);
        Optional<String> what = match.status() == expected
                ? difference(match, rows(recipient, purpose), day)
                : Optional.of(match.status() + " instead of " + expected);
        return what.map(difference -> recipient.kind()
                + recipient.function().map(function -> " " + function).orElse("") + ", " + purpose.code() + ", " + day
                + ": " + difference);
    }

    /** What a match says otherwise than the rows for its recipient and purpose: its rule, or those that are not in force. */
    private Optional<String> difference(RuleMatch match, List<LawRow> said, LocalDate day) {
        if (match.status() == Status.LEGAL_BASIS_NOT_IN_FORCE) {
            List<Rule> named = match.refusal().orElseThrow().unmet().get(0).rules();
            return named.size() == said.size()
                    ? IntStream.range(0, named.size())
                            .mapToObj(i -> said.get(i).differenceFrom(named.get(i)))
                            .flatMap(Optional::stream)
                            .findFirst()
                    : Optional.of("names " + named.size() + " rules instead of " + said.size());
        }
        return match.rule().flatMap(rule -> {
            LawRow row = said.stream()
                    .filter(line -> line.inForce().contains(day))
                    .findFirst()
                    .orElseThrow();
            return row.differenceFrom(rule).or(() -> difference(match, rule, row, day));
        });
    }

    /** What a permission by the rule says otherwise than the row on the day, where everything that it asks for is met. */
    private Optional<String> difference(RuleMatch match, Rule rule, LawRow row, LocalDate day) {
        Decision decision = match.decide(Facts.of(
                rule.conditions().requirements().stream().map(Requirement::met).toArray(Status[]::new)));
        List<String> notInForce = ((Permitted) decision)
                .notInForce().stream()
                        .map(section -> section.code() + " " + section.since()
                                + section.by().map(by -> " " + by.sfsNumber()).orElse(""))
                        .toList();
        List<String> expected = register.notInForce(row.restsOn(), day);
        if (!notInForce.equals(expected)) {
            return Optional.of(rule.id() + " has not_in_force " + notInForce + " instead of " + expected);
        }
        List<String> notes =
                LawRow.sorted(decision.notes().stream().map(EditorialNote::id).filter(id -> !id.endsWith("-IN-FORCE")));
        return notes.equals(row.notesOn(day))
                ? Optional.empty()
                : Optional.of(rule.id() + " has notes " + notes + " instead of " + row.notesOn(day));
    }

    /** Read off the rows in the order in which an engine has to tell it. */
    private Status status(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        if (!coverage.contains(day)) {
            return Status.DATE_NOT_COVERED;
        }
        if (rows.stream().noneMatch(row -> row.mayServe(recipient))) {
            return Status.RECIPIENT_NOT_ELIGIBLE;
        }
        List<LawRow> said = rows(recipient, purpose);
        if (said.isEmpty()) {
            return Status.PURPOSE_NOT_AVAILABLE;
        }
        List<LawRow> inForce =
                said.stream().filter(row -> row.inForce().contains(day)).toList();
        if (inForce.isEmpty()) {
            return Status.LEGAL_BASIS_NOT_IN_FORCE;
        }
        return inForce.stream().anyMatch(row -> row.serves(recipient))
                ? Status.RULE_APPLIES
                : Status.FUNCTION_NOT_STATED;
    }

    private List<LawRow> rows(RecipientType recipient, DisclosurePurpose purpose) {
        return rows.stream().filter(row -> row.mayServe(recipient, purpose)).toList();
    }
}
