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

    ParsedRequest read(PhysicalLine line) {
        if (line.fault() != null) {
            return unreadable(line, line.fault().rule().in(locale));
        }
        return JsonLine.read(line.text())
                .map(object -> read(line, object))
                .orElseGet(() -> unreadable(line, JsonRule.OBJECT_A_LINE.in(locale)));
    }

    private ParsedRequest read(PhysicalLine line, Map<String, @Nullable Object> object) {
        List<Problem> problems = new ArrayList<>();
        JsonFields fields = JsonFields.of(object, problems, locale);
        String id = Objects.requireNonNullElse(fields.text(ID), "").strip();
        DisclosureForm form = fields.object("form", JsonRequestReader::form);
        fields.nothingElse();
        if (!problems.isEmpty()) {
            return ParsedRequest.invalid(line.number(), id, problems);
        }
        if (id.isEmpty()) {
            problems.add(absent(ID));
        }
        if (form == null) {
            problems.add(absent("form"));
            return ParsedRequest.invalid(line.number(), id, problems);
        }
        FormResult result = form.read();
        result.violations().forEach(violation -> problems.add(problem(violation)));
        return problems.isEmpty()
                ? new ParsedRequest(line.number(), id, result.request(), problems)
                : ParsedRequest.invalid(line.number(), id, problems);
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

    private static ParsedRequest unreadable(PhysicalLine line, String rule) {
        return ParsedRequest.invalid(line.number(), "", List.of(Problem.field("*", Violation.WITHHELD, rule)));
    }

    private Problem problem(Violation violation) {
        boolean absent = violation.value().equals(Violation.ABSENT);
        return Problem.field(
                "form." + violation.field(), absent ? Violation.ABSENT : Violation.WITHHELD, violation.message(locale));
    }

    private Problem absent(String field) {
        return Problem.field(field, Violation.ABSENT, Invariant.REQUIRED.text().in(locale));
    }
}
