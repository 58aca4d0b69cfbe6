package se.lefi.examples.springboot.access;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.springboot.access.AccessRequest.Action;
import se.lefi.examples.springboot.access.AccessRequest.Entity;
import se.lefi.form.DisclosureForm;
import se.lefi.form.FieldProblem;
import se.lefi.form.RecipientForm;
import tools.jackson.databind.JsonNode;

/** A complete access request as a form of lefi's, and the form's fields by the names that the request has for them. */
final class AccessForm {
    private static final Map<String, String> NAMES = Map.of(
            "recipient.number", "subject.id",
            "recipient.kind", "subject.type",
            "recipient.name", "subject.properties.name",
            "recipient.function", "subject.properties.function",
            "purpose", "action.name",
            "subject", "resource.id");

    private AccessForm() {}

    static DisclosureForm of(AccessRequest request, Evidence evidence) {
        Entity subject = Objects.requireNonNull(request.subject());
        Action action = Objects.requireNonNull(request.action());
        Entity resource = Objects.requireNonNull(request.resource());
        String name = property(subject, "name");
        return new DisclosureForm(
                evidence.decisionDate(),
                new RecipientForm(
                        subject.id(),
                        name == null ? subject.id() : name,
                        subject.type(),
                        property(subject, "function")),
                action.name(),
                resource.id(),
                evidence.information(),
                evidence.necessityStated(),
                evidence.agreement(),
                evidence.caseFiles(),
                evidence.consents());
    }

    /** A fault of the form or of the evidence, at the place where the request has it. */
    static FieldProblem named(FieldProblem fault) {
        String field = fault.field().equals("*") ? "" : "." + fault.field();
        return new FieldProblem(
                NAMES.getOrDefault(fault.field(), "context.evidence" + field), fault.code(), fault.message());
    }

    /** What is no text is no word that lefi knows. */
    private static @Nullable String property(Entity subject, String name) {
        JsonNode value =
                subject.properties() == null ? null : subject.properties().get(name);
        return value == null || value.isNull() ? null : value.isString() ? value.stringValue() : value.toString();
    }
}
