package se.lefi.examples.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.rules.DisclosureEngine;
import se.lefi.rules.edition.LefiPrenumeration;
import se.lefi.rules.explain.WireForm;

/** The conformance vectors: forms, and what the library answers to each. The same ones in the same order every time. */
final class Vectors {
    static final String FORMAT = "lefi-vectors/1";

    private Vectors() {}

    /**
     * A form and its answer, or what is wrong with it.
     *
     * @param id unique
     * @param edition the id of the edition that answers
     * @param answer null for an invalid form
     * @param violations null for a valid one
     */
    record Vector(
            String id,
            String edition,
            DisclosureForm form,
            @Nullable WireForm answer,
            @Nullable List<Violated> violations) {}

    /**
     * A field and the rule that it breaks.
     *
     * @param field its path in the form
     * @param code of the rule, which after {@code se.lefi.Invariant.} is the key of its message
     */
    record Violated(String field, String code) {
        static Violated of(InvalidValueException.Violation violation) {
            return new Violated(violation.field(), violation.invariant().name());
        }
    }

    private record Head(String format, List<Edition> editions) {}

    private record Edition(String id, String version, String fingerprint) {}

    /** One vector a line, after a line that says of what. */
    static void write(Stream<Vector> vectors, Writer out) throws IOException {
        List<Edition> editions = LefiPrenumeration.editions().stream()
                .map(book -> new Edition(book.id(), book.version(), book.fingerprint()))
                .toList();
        out.append(Json.text(Json.CODES, new Head(FORMAT, editions))).append('\n');
        try {
            vectors.forEach(vector -> line(vector, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(Vector vector, Writer out) {
        try {
            out.append(inCodes(vector)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is published: whatever words the answer has. */
    static String inCodes(Vector vector) {
        return Json.text(Json.CODES, vector);
    }

    /** All of them, with answers that have words in this language. */
    static Stream<Vector> of(Locale locale) {
        return LefiPrenumeration.editions().stream().flatMap(book -> {
            DisclosureEngine engine = DisclosureEngine.using(book);
            return Stream.of(VectorSet.values()).flatMap(set -> {
                AtomicInteger number = new AtomicInteger();
                return set.of(book).map(form -> {
                    String id = book.id() + " " + set + " " + number.incrementAndGet();
                    return answered(id, form, engine, locale);
                });
            });
        });
    }

    static Vector answered(String id, DisclosureForm form, DisclosureEngine engine, Locale locale) {
        FormResult result = form.read();
        return new Vector(
                id,
                engine.book().id(),
                form,
                result.request()
                        .map(request -> WireForm.of(engine.assess(request), locale))
                        .orElse(null),
                result.isConverted()
                        ? null
                        : result.violations().stream().map(Violated::of).toList());
    }
}
