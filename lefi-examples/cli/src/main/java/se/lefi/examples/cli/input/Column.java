package se.lefi.examples.cli.input;

import java.util.Locale;
import se.lefi.VisibleText;

/** A column of a file: the constants of an enum, in the order in which faults are reported. */
public interface Column {
    /** {@return the name of the constant} */
    String name();

    /** {@return its name in the header} */
    default String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return a cell without what does not count around it} */
    static String clean(String cell) {
        return VisibleText.strip(cell);
    }
}
