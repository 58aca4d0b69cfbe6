package se.lefi.rules.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void markdownHasTheHeaderARuleBelowItAndTheRows() {
        TextTable table = new TextTable(List.of("a", "b"), List.of(List.of("1", "2"), List.of("3", "")));
        assertEquals("| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |\n", table.toMarkdown());
    }

    /** GitHub Flavored Markdown: a bar in a cell is written with a backslash before it. */
    @Test
    void aBarDoesNotEndItsCell() {
        TextTable table = new TextTable(List.of("a|b"), List.of(List.of("|1|")));
        assertEquals("| a\\|b |\n| --- |\n| \\|1\\| |\n", table.toMarkdown());
    }

    @Test
    void theCellsAreCopied() {
        List<String> row = new ArrayList<>(List.of("1"));
        List<List<String>> rows = new ArrayList<>(List.of(row));
        TextTable table = new TextTable(List.of("a"), rows);
        row.set(0, "2");
        rows.clear();
        assertEquals(List.of(List.of("1")), table.rows());
    }
}
