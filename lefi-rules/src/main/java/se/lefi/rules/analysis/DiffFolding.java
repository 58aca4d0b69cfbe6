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
        Collection<DiffRow> days =
                merge(rows, row -> List.of(row.audience(), row.before(), row.after()), DiffFolding::adjoined);
        Collection<DiffRow> folded =
                merge(days, row -> List.of(row.period(), row.before(), row.after()), DiffFolding::joined);
        folded = merge(folded, row -> List.of(row.period(), row.after()), same -> ofEverybody(same, audiences));
        folded = merge(folded, row -> List.of(row.period(), row.before()), same -> ofEverybody(same, audiences));
        return folded.stream().sorted(ORDER).toList();
    }

    private static Collection<DiffRow> merge(
            Collection<DiffRow> rows,
            Function<DiffRow, List<Object>> likeness,
            Function<List<DiffRow>, List<DiffRow>> merger) {
        Map<List<Object>, List<DiffRow>> alike = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.aspect(), likeness.apply(row)), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .flatMap(same -> merger.apply(same).stream())
                .toList();
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

    private static List<DiffRow> joined(List<DiffRow> rows) {
        DiffRow first = rows.get(0);
        Set<Audience> audience = new LinkedHashSet<>();
        rows.forEach(row -> audience.addAll(row.audience()));
        return List.of(new DiffRow(first.aspect(), audience, first.period(), first.before(), first.after()));
    }

    /** Where one book answers everybody the same, it does not matter row by row what the other answers. */
    private static List<DiffRow> ofEverybody(List<DiffRow> rows, int audiences) {
        if (rows.stream().mapToInt(row -> row.audience().size()).sum() < audiences) {
            return rows;
        }
        DiffRow all = joined(rows).get(0);
        return List.of(new DiffRow(
                all.aspect(), all.audience(), all.period(), each(rows, DiffRow::before), each(rows, DiffRow::after)));
    }

    private static String each(List<DiffRow> rows, Function<DiffRow, String> text) {
        return rows.stream().map(text).distinct().collect(Collectors.joining(" / "));
    }
}
