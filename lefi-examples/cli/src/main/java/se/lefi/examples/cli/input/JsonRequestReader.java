package se.lefi.examples.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lefi.InvalidValueException.Violation;
import se.lefi.Invariant;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FormResult;
import se.lefi.form.RecipientForm;

/** Lines of JSON to requests, or to what is wrong with them in the reader's language. No value of a line is ever shown. */
final class JsonRequestReader {
    private static final String ID = "requestId";

    private final Locale locale;

    JsonRequestReader(Locale locale) {
        this.locale = locale;
    }

    ParsedRequest read(long number, String line) {
        if (line.length() > LineReader.LONGEST) {
            return unreadable(number, CsvFault.tooLong().rule().in(locale));
        }
        if (line.indexOf(LineReader.DAMAGED) >= 0) {
            return unreadable(number, CsvFault.charset(0).rule().in(locale));
        }
        return JsonLine.read(line)
                .map(object -> read(number, object))
                .orElseGet(() -> unreadable(number, JsonRule.OBJECT_A_LINE.in(locale)));
    }

    private ParsedRequest read(long number, Map<String, @Nullable Object> object) {
        List<Problem> problems = new ArrayList<>();
        JsonFields fields = JsonFields.of(object, problems, locale);
        String id = Column.clean(Objects.requireNonNullElse(fields.text(ID), ""));
        DisclosureForm form = fields.object("form", JsonRequestReader::form);
        fields.nothingElse();
        if (!problems.isEmpty()) {
            return ParsedRequest.invalid(number, id, problems);
        }
        if (id.isEmpty()) {
            problems.add(absent(ID));
        }
        if (form == null) {
            problems.add(absent("form"));
            return ParsedRequest.invalid(number, id, problems);
        }
        FormResult result = form.read();
        result.violations().forEach(violation -> problems.add(problem(violation, object)));
        return problems.isEmpty()
                ? new ParsedRequest(number, id, result.request(), problems)
                : ParsedRequest.invalid(number, id, problems);
    }

    private static DisclosureForm form(JsonFields fields) {
        return new DisclosureForm(
                fields.text("decisionDate"),
                fields.object("recipient", JsonRequestReader::recipient),
                fields.text("purpose"),
                fields.text("subject"),
                fields.texts("information"),
                fields.textOrTruth("necessityStated"),
                fields.object("agreement", JsonRequestReader::agreement),
                fields.objects("caseFiles", JsonRequestReader::caseFile),
                fields.objects("consents", JsonRequestReader::consent));
    }

    private static RecipientForm recipient(JsonFields fields) {
        return new RecipientForm(
                fields.text("number"), fields.text("name"), fields.text("kind"), fields.text("function"));
    }

    private static AgreementForm agreement(JsonFields fields) {
        return new AgreementForm(
                fields.text("signedByRecipient"),
                fields.text("signedByAgency"),
                fields.text("ends"),
                fields.text("connectedFrom"),
                fields.text("disconnectedFrom"));
    }

    private static CaseForm caseFile(JsonFields fields) {
        return new CaseForm(
                fields.text("reference"),
                fields.text("subject"),
                fields.text("matter"),
                fields.text("opened"),
                fields.text("closed"));
    }

    private static ConsentForm consent(JsonFields fields) {
        return new ConsentForm(
                fields.text("subject"),
                fields.text("recipient"),
                fields.texts("purposes"),
                fields.texts("information"),
                fields.text("given"),
                fields.text("withdrawn"),
                fields.text("expires"));
    }

    private static ParsedRequest unreadable(long number, String rule) {
        return ParsedRequest.invalid(number, "", List.of(Problem.field("*", Violation.WITHHELD, rule)));
    }

    private Problem problem(Violation violation, Map<String, @Nullable Object> object) {
        boolean absent = violation.value().equals(Violation.ABSENT);
        String field = "form." + violation.field();
        return Problem.field(
                field,
                absent ? Violation.ABSENT : Violation.WITHHELD,
                Nearest.message(violation, JsonFields.textAt(field, object), locale));
    }

    private Problem absent(String field) {
        return Problem.field(field, Violation.ABSENT, Invariant.REQUIRED.text().in(locale));
    }
}
