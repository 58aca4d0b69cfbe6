package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void writesPageAndTable() throws IOException {
        for (String what : List.of("page", "table")) {
            assertEquals(0, Main.execute(what, "-o", folder.resolve(what).toString()));
        }
        assertEquals(Page.html(), Files.readString(folder.resolve("page")));
        assertEquals(ExportedTable.json() + "\n", Files.readString(folder.resolve("table")));
    }

    @Test
    void aFileThatCannotBeWrittenIsOneThing_aWrongCallAnother() {
        assertEquals(1, Main.execute("page", "-o", folder.resolve("none/page").toString()));
        assertEquals(2, Main.execute());
        assertEquals(2, Main.execute("pages"));
    }
}
