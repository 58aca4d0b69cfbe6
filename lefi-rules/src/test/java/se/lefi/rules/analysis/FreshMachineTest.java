package se.lefi.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lefi.rules.FreshMachine;

/**
 * What is printed is the same in every virtual machine, whatever its locale and time zone. The order in which {@code Set.of}
 * and its like are walked changes from one machine to the next, and the hash of an enum constant does too.
 */
class FreshMachineTest {
    private static final String PRINTED_HERE = Printout.text();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Adak"
            })
    void printsTheSame(String options) throws Exception {
        assertArrayEquals(
                PRINTED_HERE.split("\n"),
                FreshMachine.run(Printout.class, options.split(" ")).split("\n"));
    }

    /** The trial would show nothing if a printout were empty. */
    @Test
    void printsTables() {
        assertEquals(4, PRINTED_HERE.split("\\| vad \\|", -1).length - 1, "diffs in Swedish");
        assertEquals(2, PRINTED_HERE.split("\\| recipients \\|", -1).length - 1, "decision tables in English");
    }
}
