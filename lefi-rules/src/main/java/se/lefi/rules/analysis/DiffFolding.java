package se.lefi.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lefi.law.ValidityPeriod;
import se.lefi.rules.analysis.DiffRow.Audience;

/** Folds rows that say the same, so that the folded rows are about exactly the recipients, purposes and days of the others. */
final class DiffFolding {
    private static final Comparator<DiffRow> ORDER = Comparator.comparing(DiffRow::aspect)
            .thenComparing(row -> row.period().from().orElse(LocalDate.MIN));

    private DiffFolding() {}

    /** Rows come in order of time, each about one audience of the given number. */
    static List<DiffRow> fold(List<DiffRow> rows, int audiences) {
        List<DiffRow> folded = new ArrayList<>();
        for (List<DiffRow> same :
                alike(rows, row -> List.of(row.aspect(), row.audience(), row.before(), row.after()))) {
            folded.addAll(adjoined(same));
        }
        folded = together(folded, 1, row -> List.of(row.aspect(), row.period(), row.before(), row.after()));
        // Where one book answers everybody the same, it does not matter row by row what the other answers.
        folded = together(folded, audiences, row -> List.of(row.aspect(), row.period(), row.after()));
        folded = together(folded, audiences, row -> List.of(row.aspect(), row.period(), row.before()));
        return folded.stream().sorted(ORDER).toList();
    }

    private static Collection<List<DiffRow>> alike(List<DiffRow> rows, Function<DiffRow, List<Object>> likeness) {
        Map<List<Object>, List<DiffRow>> alike = new LinkedHashMap<>();
        for (DiffRow row : rows) {
            alike.computeIfAbsent(likeness.apply(row), first -> new ArrayList<>())
                    .add(row);
        }
        return alike.values();
    }

    /** One row for those that are alike, where they are about so many audiences at least. */
    private static List<DiffRow> together(List<DiffRow> rows, int least, Function<DiffRow, List<Object>> likeness) {
        List<DiffRow> together = new ArrayList<>();
        for (List<DiffRow> same : alike(rows, likeness)) {
            DiffRow all = ofAll(same);
            if (all.audience().size() < least) {
                together.addAll(same);
            } else {
                together.add(all);
            }
        }
        return together;
    }

    private static List<DiffRow> adjoined(List<DiffRow> rows) {
        List<DiffRow> adjoined = new ArrayList<>();
        for (DiffRow row : rows) {
            int last = adjoined.size() - 1;
            if (last >= 0
                    && adjoined.get(last).period().end().equals(row.period().from())) {
                ValidityPeriod whole = adjoined.get(last).period().span(row.period());
                adjoined.set(last, new DiffRow(row.aspect(), row.audience(), whole, row.before(), row.after()));
            } else {
                adjoined.add(row);
            }
        }
        return adjoined;
    }

    /** One row of one period that says what all of them say. */
    private static DiffRow ofAll(List<DiffRow> rows) {
        DiffRow first = rows.get(0);
        Set<Audience> audience = new LinkedHashSet<>();
        rows.forEach(row -> audience.addAll(row.audience()));
        return new DiffRow(
                first.aspect(), audience, first.period(), each(rows, DiffRow::before), each(rows, DiffRow::after));
    }

    private static String each(List<DiffRow> rows, Function<DiffRow, String> text) {
        return rows.stream().map(text).distinct().collect(Collectors.joining(" / "));
    }
}
