package se.lefi.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;

class EvidenceTest {
    private static final Evidence WHOLE = new Evidence(
            3,
            new DisclosureForm(
                    null,
                    new RecipientForm("n", "m", "k", "f"),
                    "u",
                    "s",
                    List.of("i", "j"),
                    "true",
                    new AgreementForm("1", "2", "3", "4", "5"),
                    List.of(new CaseForm("r", "s", "m", "o", "c")),
                    List.of(new ConsentForm("s", "n", List.of("u"), List.of("i"), "g", "w", "x"))),
            "e 1");

    /** What is in a savepoint must be read for ever: this line may be added to, and not be changed. */
    private static final String VERSION_1 =
            "019f039ff69f616e616d616b6166ff61756173826169616a64747275659f61316132613361346135ff819f61726173616d616f6163ff819f6173616e816175816169616761776178ffff63652031ff";

    @Test
    void bytesOfVersion1AreWritten() {
        assertEquals(VERSION_1, HexFormat.of().formatHex(WHOLE.toBytes()));
    }

    @Test
    void bytesOfVersion1AreRead() {
        assertEquals(WHOLE, Evidence.ofBytes(HexFormat.of().parseHex(VERSION_1)));
    }

    @Test
    void whatOlderBytesDoNotHoldIsAbsent() {
        // [3]: a number alone, as before there were editions
        assertEquals(new Evidence(3, null, null), Evidence.ofBytes(new byte[] {1, (byte) 0x81, 3}));
    }

    @Test
    void bytesOfAnotherVersionAreRefused() {
        assertThrows(IllegalStateException.class, () -> Evidence.ofBytes(new byte[] {2, (byte) 0x81, 3}));
    }
}
