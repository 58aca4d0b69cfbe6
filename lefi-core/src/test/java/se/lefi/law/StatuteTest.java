package se.lefi.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.Broken;
import se.lefi.Invariant;

/** FACTS, Stable identifiers. */
class StatuteTest {

    @ParameterizedTest
    @ValueSource(strings = {"2010:110", "1980:995", "2024:13", "1736:1", "2009:1180"})
    void sfsNumbersPass(String number) {
        assertEquals(number, Statute.of(number).sfsNumber());
        assertEquals(number, Statute.of(number).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2010",
                "2010:",
                ":110",
                "2010:0",
                "2010:011",
                "10:110",
                "2010-110",
                "2010:110 ",
                "SFS 2010:110",
                "3010:110",
                "1980:123456"
            })
    void whatIsNoSfsNumberIsRefused(String text) {
        Broken.because(() -> Statute.of(text), Statute.class, "sfsNumber", text, Invariant.SFS_NUMBER);
    }

    @Test
    void eliPathHasYearAndNumber() {
        assertEquals("eli/sfs/2010/110", Statute.of("2010:110").eliPath());
    }

    @Test
    void equalByNumberWhateverTheName() {
        Statute code = Statute.of("2010:110", "socialförsäkringsbalken", "Social Insurance Code");
        assertEquals(code, Statute.of("2010:110"));
        assertEquals(code.hashCode(), Statute.of("2010:110").hashCode());
        assertNotEquals(code, Statute.of("2010:111", "socialförsäkringsbalken", "Social Insurance Code"));
    }

    @Test
    void hashCodesTellStatutesApart() {
        assertNotEquals(
                Statute.of("2010:110").hashCode(), Statute.of("1980:995").hashCode());
    }

    @Test
    void orderedByYearAndNumber() {
        List<String> ordered = List.of("1736:1", "1980:995", "2010:110", "2010:1659", "2024:13");
        assertEquals(
                ordered,
                List.of("2010:1659", "2024:13", "1736:1", "2010:110", "1980:995").stream()
                        .map(Statute::of)
                        .sorted()
                        .map(Statute::sfsNumber)
                        .toList());
    }
}
