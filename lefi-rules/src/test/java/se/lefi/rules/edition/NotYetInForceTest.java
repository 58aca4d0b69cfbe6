package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lefi.Bilingual;
import se.lefi.rules.Advisory;

/** FACTS B1 to B3: the sections that have a first day and no earlier content. */
class NotYetInForceTest {

    @Test
    void eachSectionIsNotedOnTheDaysBeforeItsCommencement() {
        assertEquals(
                List.of(
                        "[2010:110 K110P39] [.., 2011-01-01)",
                        "[2010:110 K114P16] [.., 2024-02-15)",
                        "[2009:400 K10P1] [.., 2009-06-30)",
                        "[2009:400 K12P2] [.., 2009-06-30)",
                        "[2008:975 P3] [.., 2009-01-01)",
                        "[2024:14 P8] [.., 2024-02-15)"),
                StatuteRegister.notYetInForce().stream()
                        .map(advisory -> advisory.provisions() + " " + advisory.shown())
                        .toList());
    }

    @Test
    void theNoteSaysFromWhenAndWhat() {
        Advisory first = StatuteRegister.notYetInForce().get(0);
        assertEquals("2010-110-K110P39-NOT-YET-IN-FORCE", first.note().id());
        assertEquals(
                new Bilingual(
                        "110 kap. 39 § socialförsäkringsbalken (2010:110) gäller från 2011-01-01.",
                        "In force from 2011-01-01: chapter 110 section 39 of the Social Insurance Code (2010:110)."),
                first.note().text());
    }
}
