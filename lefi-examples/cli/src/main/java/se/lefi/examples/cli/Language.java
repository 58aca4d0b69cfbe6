package se.lefi.examples.cli;

import java.util.Locale;

/** The languages that the program speaks. */
enum Language {
    /** English. */
    EN,
    /** Swedish. */
    SV;

    Locale locale() {
        return Locale.forLanguageTag(toString());
    }

    /** {@return the word of the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
