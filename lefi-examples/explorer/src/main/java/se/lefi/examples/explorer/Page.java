package se.lefi.examples.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page: its parts, put into one file. A module inlined works from disk; one beside the page does not. */
final class Page {
    /** Reads forms and decides; holds no law. Each file after those that it uses. */
    private static final List<String> ENGINE = List.of("form.js", "facts.js", "engine.js");

    private static final List<String> VIEW = List.of(
            "words.js",
            "dom.js",
            "case.js",
            "remedies.js",
            "controls.js",
            "answers.js",
            "tables.js",
            "map.js",
            "main.js");

    private Page() {}

    static String html() {
        return resource("page.html")
                .replace("/*style*/", resource("page.css"))
                .replace("/*table*/", inHtml(ExportedTable.json()))
                .replace("/*script*/", script(Stream.concat(ENGINE.stream(), VIEW.stream())));
    }

    /** The part that decides, as a module of its own. */
    static String engine() {
        return script(ENGINE.stream()) + "export { answer };\n";
    }

    /** The files as one module: what they give each other is in one scope. */
    private static String script(Stream<String> files) {
        return files.flatMap(file -> resource(file).lines())
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** JSON that does not end the script it stands in, and reads the same. */
    static String inHtml(String text) {
        return text.replace("<", "\\u003c");
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IOException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
