package se.lefi.examples.cli.law;

import de.siegmar.fastcsv.reader.CsvReader;
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
import java.util.stream.Stream;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.law.ValidityPeriod;
import se.lefi.organisation.RecipientType;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.Rule;
import se.lefi.rules.RuleBook;
import se.lefi.rules.RuleMatch;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.facts.Status;

/**
 * The law of one edition as a table of text, written from the sources and not from the edition. It says for each type of
 * recipient, each purpose and each day what rule there must be and what that rule must say. Immutable.
 */
public final class LawTable {
    private final ValidityPeriod coverage;
    private final List<LawRow> rows;

    private LawTable(ValidityPeriod coverage, List<LawRow> rows) {
        this.coverage = coverage;
        this.rows = rows;
    }

    /** {@return the law as the agency's page has it} */
    public static LawTable asPublished() {
        return read("as-published.csv", ValidityPeriod.ALWAYS);
    }

    /** {@return the law as the statutes have it} */
    public static LawTable byStatute() {
        return read("by-statute.csv", ValidityPeriod.from(LocalDate.of(2020, 4, 1)));
    }

    private static LawTable read(String name, ValidityPeriod coverage) {
        try (InputStream table = LawTable.class.getResourceAsStream(name)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return new LawTable(
                    coverage,
                    CsvReader.builder().ofNamedCsvRecord(text).stream()
                            .map(LawRow::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the first recipient, purpose and day for which a book says something else, and what; empty if none} */
    public Optional<String> firstDifference(RuleBook book) {
        DisclosureEngine engine = DisclosureEngine.using(book);
        List<DisclosurePurpose> purposes = purposes(book);
        return days(book).stream()
                .flatMap(day -> RecipientType.all().stream()
                        .flatMap(recipient -> purposes.stream()
                                .flatMap(purpose -> difference(engine, recipient, purpose, day).stream())))
                .findFirst();
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
        Stream.of(Stream.of(coverage), rows.stream().map(LawRow::inForce), book.segments().stream())
                .flatMap(periods -> periods)
                .flatMap(period -> Stream.of(period.from(), period.end()))
                .forEach(bound -> bound.ifPresent(days::add));
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
                ? match.rule()
                        .flatMap(rule -> rows(recipient, purpose, day).get(0).differenceFrom(rule))
                : Optional.of(match.status() + " instead of " + expected);
        return what.map(difference -> recipient.kind()
                + recipient.function().map(function -> " " + function).orElse("") + ", " + purpose.code() + ", " + day
                + ": " + difference);
    }

    /** Read off the rows in the order in which an engine has to tell it. */
    private Status status(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        if (!coverage.contains(day)) {
            return Status.DATE_NOT_COVERED;
        }
        if (rows.stream().noneMatch(row -> row.serves(recipient))) {
            return Status.RECIPIENT_NOT_ELIGIBLE;
        }
        if (rows.stream().noneMatch(row -> row.serves(recipient, purpose))) {
            return Status.PURPOSE_NOT_AVAILABLE;
        }
        return rows(recipient, purpose, day).isEmpty() ? Status.LEGAL_BASIS_NOT_IN_FORCE : Status.RULE_APPLIES;
    }

    private List<LawRow> rows(RecipientType recipient, DisclosurePurpose purpose, LocalDate day) {
        return rows.stream()
                .filter(row -> row.serves(recipient, purpose) && row.inForce().contains(day))
                .toList();
    }
}
