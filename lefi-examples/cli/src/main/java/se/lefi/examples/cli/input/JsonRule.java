package se.lefi.examples.cli.input;

import java.util.Locale;
import se.lefi.Bilingual;

/** What a line of JSON has to be before it can be read as a form. */
enum JsonRule {
    OBJECT_A_LINE(
            "måste vara ett JSON-objekt på en rad, utan att någon nyckel förekommer två gånger och utan något efter det",
            "must be one JSON object a line, with no key twice and nothing after it"),
    KNOWN_FIELDS("får inte ha andra fält än ", "must have no other fields than "),
    OBJECT("måste vara ett objekt", "must be an object"),
    LIST("måste vara en lista", "must be a list"),
    TEXT("måste vara text", "must be text"),
    TEXT_OR_TRUTH("måste vara true eller false, eller det som text", "must be true or false, or that as text");

    private final Bilingual text;

    JsonRule(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** The rule, as the end of a sentence that begins with the field. */
    String in(Locale locale) {
        return text.in(locale);
    }
}
