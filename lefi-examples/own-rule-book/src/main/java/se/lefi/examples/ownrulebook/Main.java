package se.lefi.examples.ownrulebook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.lefi.rules.analysis.Audit;
import se.lefi.rules.analysis.EditionDiff;
import se.lefi.rules.explain.DecisionTable;
import se.lefi.rules.explain.DiffTable;

/** Prints what the example's rule book permits, what changed in it, and that it keeps every law. */
public final class Main {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        print(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        out.println("Permitted:");
        out.println();
        out.print(DecisionTable.of(OwnRuleBook.current(), LANGUAGE).toMarkdown());
        out.println();
        out.println("Changed:");
        out.println();
        out.print(DiffTable.of(EditionDiff.between(OwnRuleBook.earlier(), OwnRuleBook.current()), LANGUAGE)
                .toMarkdown());
        out.println();
        out.println(Audit.of(OwnRuleBook.current()).passed() ? "Audited: every law holds" : "Audited: a law is broken");
    }
}
