package se.lefi.examples.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.lefi.examples.cli.input.TerminalText;
import se.lefi.rules.Assessment;
import se.lefi.rules.explain.Explanation;
import se.lefi.rules.explain.WireForm;
import se.lefi.rules.explain.WireForm.Basis;
import se.lefi.rules.explain.WireForm.Unmet;

/** Prints explanations, in the order they come: for people a block a request, in CSV a row a line, in JSON an object a request. */
public final class ExplanationPrinter {
    private static final List<String> COLUMNS = List.of("request_id", "explanation");

    private final Level level;
    private final OutputStyle style;
    private final Writer out;
    private final CsvLines csv;
    private final JsonLines json;

    /** How much is said, and to whom. */
    public enum Level {
        /** All of it, for the case worker and for the file, with the law that is cited. */
        FULL,
        /** The decision and why. */
        ONE_LINE,
        /** What the recipient may read. */
        FOR_RECIPIENT
    }

    /**
     * An explanation as a line of JSON.
     *
     * @param requestId the caller's id
     * @param explanation empty where the row is invalid
     */
    public record Explained(String requestId, List<String> explanation) {}

    private ExplanationPrinter(Level level, OutputStyle style, Writer out) {
        this.level = level;
        this.style = style;
        this.out = out;
        this.csv = new CsvLines(out, style.raw());
        this.json = new JsonLines(out);
    }

    /** {@return a printer on a writer that the caller closes; the header, if the format has one, is printed} */
    public static ExplanationPrinter of(Level level, OutputStyle style, Writer out) throws IOException {
        ExplanationPrinter printer = new ExplanationPrinter(level, style, out);
        if (style.format() == Format.CSV) {
            printer.csv.print(COLUMNS);
        }
        return printer;
    }

    /** Prints the explanation of a request; where the row is invalid, that it is. */
    public void print(String requestId, Optional<Assessment> assessment) throws IOException {
        List<String> lines = assessment.map(this::lines).orElse(List.of());
        switch (style.format()) {
            case JSON -> json.print(new Explained(requestId, lines));
            case CSV -> {
                for (String line : lines.isEmpty() ? List.of("") : lines) {
                    csv.print(List.of(requestId, line));
                }
            }
            case TABLE -> block(requestId, lines.isEmpty() ? List.of(style.say("Ogiltig", "Invalid")) : lines);
        }
    }

    private void block(String requestId, List<String> lines) throws IOException {
        String id = TerminalText.safely(requestId);
        if (level == Level.ONE_LINE) {
            out.append(id).append(": ").append(lines.get(0)).append('\n');
            return;
        }
        out.append(id).append('\n');
        for (String line : lines) {
            out.append("  ").append(line).append('\n');
        }
        out.append('\n');
    }

    private List<String> lines(Assessment assessment) {
        return switch (level) {
            case ONE_LINE -> List.of(Explanation.inOneLine(assessment, style.locale()));
            case FOR_RECIPIENT -> Explanation.forRecipient(assessment, style.locale());
            case FULL -> {
                WireForm form = WireForm.of(assessment, style.locale());
                yield Stream.concat(form.explanation().stream(), law(form)).toList();
            }
        };
    }

    /** Where each provision is to be read. */
    private Stream<String> law(WireForm form) {
        Basis fee = form.fee() == null ? null : form.fee().basis();
        return Stream.concat(
                        Stream.of(form.examined(), form.mediumBasis(), fee).filter(Objects::nonNull),
                        form.unmet().stream().map(Unmet::basis))
                .flatMap(this::cited)
                .distinct();
    }

    private Stream<String> cited(Basis basis) {
        return Stream.concat(basis.provisions().stream(), basis.readAs().stream())
                .map(provision -> style.say("Lagrum: ", "Law: ") + provision.text() + ", " + provision.eliPath() + ", "
                        + provision.anchor());
    }
}
