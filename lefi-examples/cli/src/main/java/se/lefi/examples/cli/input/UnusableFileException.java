package se.lefi.examples.cli.input;

import java.io.Serial;
import java.util.Locale;
import se.lefi.Bilingual;

/** A file that holds no requests at all: the fault is the file's, not a row's. The message says why, in a line. */
public final class UnusableFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /** Takes the reason. */
    public UnusableFileException(String swedish, String english) {
        super(english);
        this.reason = new Bilingual(swedish, english);
    }

    /** {@return the reason, in the language of the locale} */
    public String reason(Locale locale) {
        return reason.in(locale);
    }
}
