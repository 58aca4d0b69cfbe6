package se.lefi.examples.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lefi.form.DisclosureForm;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.OrganisationKind;

/** Forms of which one field is written as somebody might write it. Most of them are no request; a few are one all the same. */
final class InvalidForms {
    private static final List<String> BLANK = List.of("", " ", "\t\u00AD", "\u00A0\u200B\uFEFF");

    private static final List<String> DATES = List.of(
            "2024-02-30",
            "2023-02-29",
            "2024-2-3",
            "20240203",
            "2024-02-03T00:00",
            "03/02/2024",
            "+2024-02-03",
            "soon",
            "\u0662\u0660\u0662\u0664-02-03",
            "\u00A02024-02-29\uFEFF",
            "0000-01-01",
            "9999-12-31");

    private static final List<String> WORDS =
            List.of("UNKNOWN", "other", "OTHER", "\u00A0OTHER\uFEFF", "TRUE", "false");
    private static final List<String> NUMBERS = List.of(
            "556016-0680",
            "5560160680",
            "16556016-0680",
            " 556016-0680\u200B",
            "556016-0681",
            "202100-5521",
            "016016-0680",
            "456016-0680",
            "191212-1212",
            "551912-1212",
            "556016 0680",
            "556016-068",
            "18556016-0680",
            "\uFF15\uFF15\uFF16016-0680",
            "number");
    private static final List<String> TEXTS =
            List.of("two\nlines", "two\u2028lines", "\u0085bell\u0007", "\u00A0one line\uFEFF");
    private static final List<List<String>> LISTS = List.of(
            List.of(),
            List.of(" "),
            List.of("", "\u200B"),
            List.of("IDENTITY", ""),
            List.of("COORDINATION", "\u00AD"),
            List.of(" IDENTITY", "UNKNOWN", "AMOUNT_PAID"),
            List.of(" COORDINATION", "UNKNOWN", "AUTHORITY_CASE"));

    private static final Map<String, List<String>> FIELDS = fields();

    private InvalidForms() {}

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("decisionDate", DATES);
        VectorSet.DATE_FIELDS.forEach(field -> fields.put(field, DATES));
        List.of("recipient.number", "consents[0].recipient").forEach(field -> fields.put(field, NUMBERS));
        List.of("purpose", "necessityStated", "caseFiles[0].matter").forEach(field -> fields.put(field, WORDS));
        fields.put("recipient.kind", with(OrganisationKind.values()));
        fields.put("recipient.function", with(AuthorityFunction.values()));
        List.of("recipient.name", "subject", "caseFiles[0].reference", "caseFiles[0].subject", "consents[0].subject")
                .forEach(field -> fields.put(field, TEXTS));
        return fields;
    }

    private static List<String> with(Enum<?>[] constants) {
        return Stream.concat(WORDS.stream(), Stream.of(constants).map(Enum::name))
                .toList();
    }

    /** Of complete forms. */
    static Stream<DisclosureForm> of(Stream<Draft> complete) {
        return complete.flatMap(InvalidForms::of).map(Draft::toForm);
    }

    private static Stream<Draft> of(Draft complete) {
        Stream<Draft> texts = FIELDS.entrySet().stream()
                .flatMap(field -> Stream.concat(BLANK.stream(), field.getValue().stream())
                        .map(text -> complete.with(field.getKey(), text)));
        Stream<Draft> far = VectorSet.DATE_FIELDS.stream()
                .flatMap(field -> Stream.of(-400, 400)
                        .map(days -> complete.with(field, complete.day().plusDays(days))));
        Stream<Draft> lists = Stream.of("information", "consents[0].information", "consents[0].purposes")
                .flatMap(field -> LISTS.stream().map(list -> complete.listing(field, list)));
        Stream<Draft> less = Stream.concat(
                        FIELDS.keySet().stream(),
                        Stream.of("recipient", "agreement", "caseFiles", "consents", "consents[0].purposes"))
                .map(complete::without);
        Stream<Draft> several = Stream.of(
                complete.holding("caseFiles", complete.first("caseFiles"), null),
                complete.holding("consents", null, complete.first("consents")),
                complete.with("recipient.number", "soon")
                        .with("agreement.ends", "soon")
                        .with("consents[0].given", "soon"),
                complete.with("agreement.connectedFrom", complete.day().minusDays(400))
                        .with("agreement.disconnectedFrom", complete.day().minusDays(500))
                        .with("agreement.ends", complete.day().minusDays(600)),
                new Draft(complete.form().objectNode()));
        return Stream.of(texts, far, lists, less, several).flatMap(drafts -> drafts);
    }
}
