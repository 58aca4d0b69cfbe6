package se.lefi.rules.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lefi.law.RegisteredProvision;
import se.lefi.law.Statute;

/** FACTS, Register: each date as it stands there, by hand. */
class RegisterByFactsTest {
    /** Section, days in force, worded by, ended by; two dots where FACTS does not say. */
    private static final List<String> LINES = List.of(
            "2010:110 K110P8 2011-01-01/.. .. ..",
            "2010:110 K110P24 2011-01-01/.. .. ..",
            "2010:110 K110P39 2011-01-01/.. .. ..",
            "2010:110 K114P8 2011-01-01/2024-02-15 .. 2024:13",
            "2010:110 K114P9 2011-01-01/2024-02-15 .. 2024:13",
            "2010:110 K114P24 2011-01-01/2024-02-15 .. 2024:13",
            "2010:110 K114P25 2011-01-01/2024-02-15 .. 2024:13",
            "2010:110 K114P26 2011-01-01/2024-02-15 .. 2024:13",
            "2010:110 K114P8 2024-02-15/.. 2024:13 ..",
            "2010:110 K114P9 2024-02-15/.. 2024:13 ..",
            "2010:110 K114P16 2024-02-15/.. 2024:13 ..",
            "2009:400 K10P1 2009-06-30/.. .. ..",
            "2009:400 K10P28 2009-06-30/.. .. ..",
            "2009:400 K28P1 2009-06-30/.. .. ..",
            // B1 has OSL 12:2 in force since 2009-06-30; the Register, only when it was reworded.
            "2009:400 K12P2 2009-06-30/2019-01-01 .. 2018:1919",
            "2009:400 K12P2 2019-01-01/.. 2018:1919 ..",
            "1980:995 P2 ../2011-01-01 .. 2010:1659",
            "1980:995 P2 2011-01-01/.. 2010:1659 ..",
            "1980:995 P3 ../2020-04-01 .. 2020:50",
            "1980:995 P3 2020-04-01/.. 2020:50 ..",
            "2008:975 P3 2009-01-01/.. .. ..",
            "2009:555 P2 ../2016-02-01 .. 2015:965",
            "2024:14 P8 2024-02-15/.. .. ..");

    @Test
    void holdsWhatFactsSaysAndNothingElse() {
        assertEquals(
                LINES.stream().sorted().collect(Collectors.joining("\n")),
                StatuteRegister.provisions().stream()
                        .map(RegisterByFactsTest::line)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static String line(RegisteredProvision registered) {
        return Stream.of(registered.wordedBy(), registered.endedBy())
                .map((Optional<Statute> by) -> by.map(Statute::sfsNumber).orElse(".."))
                .collect(Collectors.joining(" ", registered.provision().code() + " " + registered.inForce() + " ", ""));
    }
}
