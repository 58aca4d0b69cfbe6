package se.lefi.examples.explorer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.disclosure.CaseMatter;
import se.lefi.disclosure.DisclosurePurpose;
import se.lefi.form.AgreementForm;
import se.lefi.form.CaseForm;
import se.lefi.form.ConsentForm;
import se.lefi.form.DisclosureForm;
import se.lefi.form.RecipientForm;
import se.lefi.organisation.AuthorityFunction;
import se.lefi.organisation.RecipientType;

/** A form of which one field after the other can be altered, in a copy. Paths are as in {@code consents[0].given}. */
record Draft(ObjectNode form) {
    /** Lacks nothing: every date is set, and has room around it. */
    static Draft complete(RecipientType recipient, DisclosurePurpose purpose, CaseMatter matter, LocalDate day) {
        String number = number(recipient);
        String before = day.minusDays(30).toString();
        String after = day.plusDays(30).toString();
        return of(new DisclosureForm(
                day.toString(),
                new RecipientForm(
                        number,
                        "Mottagare",
                        recipient.kind().name(),
                        recipient.function().map(AuthorityFunction::name).orElse(null)),
                purpose.code(),
                "subject",
                null,
                "true",
                new AgreementForm(before, before, after, day.minusDays(20).toString(), after),
                List.of(new CaseForm("2026-1", "subject", matter.name(), before, after)),
                List.of(new ConsentForm("subject", number, List.of(purpose.code()), null, before, after, after))));
    }

    static Draft of(DisclosureForm form) {
        return new Draft(Json.ALL.valueToTree(form));
    }

    /** Made up, and with the first digit that the kind has. */
    private static String number(RecipientType recipient) {
        return recipient.kind().isAuthority() ? "212000-0001" : "556000-0001";
    }

    /** The day of decision. */
    LocalDate day() {
        return LocalDate.parse(form.get("decisionDate").textValue());
    }

    /** The same, where the field is this text, or is not there. */
    Draft with(String path, @Nullable String text) {
        return altered(path, text == null ? null : form.textNode(text));
    }

    Draft with(String path, LocalDate day) {
        return with(path, day.toString());
    }

    /** The same, where the field is a list of these texts. */
    Draft listing(String path, List<String> texts) {
        ArrayNode list = form.arrayNode();
        texts.forEach(list::add);
        return altered(path, list);
    }

    Draft without(String... paths) {
        Draft less = this;
        for (String path : paths) {
            less = less.altered(path, null);
        }
        return less;
    }

    /** The same, with these as its consents or cases; null for one that is not there. */
    Draft holding(String path, @Nullable ObjectNode... parts) {
        return altered(path, form.arrayNode().addAll(Arrays.asList(parts)));
    }

    /** A copy of its first consent or case. */
    ObjectNode first(String path) {
        return (ObjectNode) form.get(path).get(0).deepCopy();
    }

    private Draft altered(String path, @Nullable JsonNode value) {
        ObjectNode copy = form.deepCopy();
        String[] steps = path.split("\\.");
        JsonNode at = copy;
        for (int i = 0; i < steps.length - 1; i++) {
            String step = steps[i];
            at = step.endsWith("[0]")
                    ? at.get(step.substring(0, step.length() - 3)).get(0)
                    : at.get(step);
        }
        String last = steps[steps.length - 1];
        if (value == null) {
            ((ObjectNode) at).remove(last);
        } else {
            ((ObjectNode) at).set(last, value);
        }
        return new Draft(copy);
    }

    DisclosureForm toForm() {
        try {
            return Json.ALL.treeToValue(form, DisclosureForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
