package se.lefi.rules.naive;

import java.time.LocalDate;
import java.util.List;

/** FACTS, Register, as far as it gives days: which sections of those that edition A rests on are not in force on a day. */
public final class NaiveRegister {
    /**
     * Section, first day, end day. What is not said is not known, and nobody is told that such a section is not in force: so a
     * section that was reworded has no first day. 114:8 and 9 go on, reworded, under the same number: "new wording" (FACTS A3),
     * not "ceased to apply".
     */
    private static final List<String> SECTIONS = List.of(
            "2010:110 K110P8;2011-01-01;",
            "2010:110 K110P24;2011-01-01;",
            "2010:110 K110P39;2011-01-01;",
            "2010:110 K114P8;2011-01-01;",
            "2010:110 K114P9;2011-01-01;",
            "2010:110 K114P24;2011-01-01;2024-02-15",
            "2010:110 K114P25;2011-01-01;2024-02-15",
            "2010:110 K114P26;2011-01-01;2024-02-15",
            "1980:995 P2;;",
            "1980:995 P3;;",
            "2008:975 P3;2009-01-01;",
            "2009:555 P2;;2016-02-01");

    private NaiveRegister() {}

    /** {@return whether the section is in force on the day, as far as the days are known} */
    public static boolean isInForce(String section, LocalDate day) {
        for (String line : SECTIONS) {
            String[] parts = line.split(";", 3);
            if (parts[0].equals(section)) {
                boolean begun = parts[1].isEmpty() || !day.isBefore(LocalDate.parse(parts[1]));
                boolean over = !parts[2].isEmpty() && !day.isBefore(LocalDate.parse(parts[2]));
                return begun && !over;
            }
        }
        throw new IllegalArgumentException(section);
    }
}
