package se.lefi.examples.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void writesPageTableAndVectors() throws IOException {
        for (String what : new String[] {"page", "table", "vectors"}) {
            assertEquals(0, Main.execute(what, "-o", folder.resolve(what).toString()));
        }
        assertEquals(Page.html(), Files.readString(folder.resolve("page")));
        assertEquals(ExportedTable.json() + "\n", Files.readString(folder.resolve("table")));
        assertEquals(
                AllVectors.IN_ENGLISH.size() + 1,
                Files.readAllLines(folder.resolve("vectors")).size());
    }

    @Test
    void aFileThatCannotBeWrittenIsOneThing_aWrongCallAnother() {
        assertEquals(1, Main.execute("page", "-o", folder.resolve("none/page").toString()));
        assertEquals(2, Main.execute());
        assertEquals(2, Main.execute("pages"));
    }
}
