package se.lefi.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A file of good requests, some of them damaged; half of the files have no damage but to whole cells. */
final class DamagedFile {
    private static final List<String> NAMES = List.of(
            "Bolaget",
            "Bolaget, AB",
            "\"Bolaget\" AB",
            "Bolaget\nFilial",
            "Bolaget\r\n\r\n",
            "Bolaget\n" + RequestRows.insurer("request_id", "smuggled") + "Filial");

    final String text;
    final boolean quotesAreSound;
    final Set<List<String>> good = new HashSet<>();

    private final Random random;

    DamagedFile(Random random, int rows) {
        this.random = random;
        this.quotesAreSound = random.nextBoolean();
        StringBuilder file = new StringBuilder(RequestRows.HEADER);
        for (int i = 0; i < rows; i++) {
            List<String> cells = new ArrayList<>(Arrays.asList(
                    RequestRows.insurer("request_id", "good-" + i).strip().split(",", -1)));
            cells.set(RequestRows.COLUMNS.indexOf("recipient_name"), among(NAMES));
            boolean damaged = random.nextInt(4) == 0;
            if (damaged) {
                damage(cells);
            } else {
                good.add(List.copyOf(cells));
            }
            String row = String.join(",", cells.stream().map(this::written).toList());
            file.append(damaged && !quotesAreSound ? withStrayQuotes(row) : row)
                    .append(among(List.of("\n", "\r\n", "\r")));
        }
        this.text = file.toString();
    }

    /** Lost, doubled, shifted together or all of them on. */
    private void damage(List<String> cells) {
        for (int i = random.nextInt(3); i >= 0 && !cells.isEmpty(); i--) {
            int at = random.nextInt(cells.size());
            switch (random.nextInt(5)) {
                case 0 -> cells.remove(at);
                case 1 -> cells.add(at, cells.get(at));
                case 2 -> Collections.swap(cells, at, random.nextInt(cells.size()));
                case 3 -> Collections.rotate(cells, random.nextInt(5) - 2);
                default -> cells.add(random.nextInt(cells.size()), cells.remove(at));
            }
        }
    }

    private String written(String cell) {
        boolean quoted = cell.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) || random.nextInt(5) == 0;
        return quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private String withStrayQuotes(String row) {
        StringBuilder stray = new StringBuilder(row);
        for (int i = random.nextInt(3); i > 0; i--) {
            stray.insert(random.nextInt(stray.length() + 1), among(List.of("\"", "\"\"", "\",", ",\"", "x")));
        }
        return stray.toString();
    }

    private <T> T among(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
