package se.lefi.examples.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes OpenL's workbook from a text that can be reviewed: a table to a paragraph, cells parted by bars. OpenL reads
 * nothing but workbooks; the cells are as they would be typed.
 */
final class OpenLWorkbook {
    /** The workbook, in the directory of the build. */
    static final Path FILE = Path.of("target", "peers", "edition-a.xlsx");

    private OpenLWorkbook() {}

    /** Writes it anew. */
    static void write() throws IOException {
        try (InputStream text = OpenLWorkbook.class.getResourceAsStream("edition-a-openl.txt");
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(new String(text.readAllBytes(), StandardCharsets.UTF_8), workbook.createSheet("Edition A"));
            Files.createDirectories(FILE.getParent());
            try (OutputStream out = Files.newOutputStream(FILE)) {
                workbook.write(out);
            }
        }
    }

    private static void write(String text, Sheet sheet) {
        int next = 0;
        for (String table : text.split("\n\n")) {
            next = write(table.lines().toList(), sheet, next) + 1;
        }
    }

    /** The heading of a table is one cell, as wide as the table; so is the body of a method. */
    private static int write(List<String> lines, Sheet sheet, int first) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {lines.get(0)});
        List<String> body = lines.subList(1, lines.size());
        if (lines.get(0).startsWith("Method")) {
            rows.add(new String[] {String.join("\n", body)});
        } else {
            body.forEach(line -> rows.add(line.split("\\|")));
        }
        int columns = rows.stream().mapToInt(row -> row.length).max().orElseThrow();
        int at = first;
        for (String[] cells : rows) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < columns; column++) {
                row.createCell(column).setCellValue(column < cells.length ? cells[column].strip() : "");
            }
        }
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(first, first, 0, columns - 1));
        }
        return at;
    }
}
