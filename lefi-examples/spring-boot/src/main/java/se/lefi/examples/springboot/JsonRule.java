package se.lefi.examples.springboot;

import se.lefi.Bilingual;

/** What a body has to be before it can be read as a form. The names are codes for programs. */
enum JsonRule {
    ONE_JSON_OBJECT(
            "måste vara ett JSON-objekt, utan att någon nyckel förekommer två gånger och utan något efter det",
            "must be one JSON object, with no key twice and nothing after it"),
    UNKNOWN_FIELD("får inte ha andra fält än ", "must have no other fields than "),
    JSON_TYPE("måste vara av den typ som schemat anger", "must be of the type that the schema says");

    private final Bilingual text;

    JsonRule(String swedish, String english) {
        this.text = new Bilingual(swedish, english);
    }

    /** {@return the rule, as the end of a sentence that begins with the field} */
    Bilingual text() {
        return text;
    }
}
