package se.lefi.examples.springboot;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.examples.springboot.access.Evidence;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.explain.WireForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what goes in and what comes out, made of the types. What may be null may be left out. */
enum WireSchemas {
    DISCLOSURE_FORM("disclosure-form", DisclosureForm.class),
    EVIDENCE("evidence", Evidence.class),
    WIRE_FORM("wire-form", WireForm.class);

    private final String name;
    private final Class<?> type;

    WireSchemas(String name, Class<?> type) {
        this.name = name;
        this.type = type;
    }

    String resource() {
        return "/static/schema/" + name + ".schema.json";
    }

    /** The schema as text. */
    String generated() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.forFields()
                .withNullableCheck(field -> mayBeNull(field.getRawMember()))
                .withRequiredCheck(field -> !mayBeNull(field.getRawMember()));
        if (this != WIRE_FORM) {
            config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
            config.forFields()
                    .withTargetTypeOverridesResolver(field -> field.getName().equals("necessityStated")
                            ? List.of(
                                    field.getContext().resolve(String.class),
                                    field.getContext().resolve(Boolean.class))
                            : null);
        }
        JsonNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        ((ObjectNode) schema).put("title", type.getSimpleName());
        return schema.toPrettyString() + "\n";
    }

    /** As the type says; of a form, everything may be absent. */
    private boolean mayBeNull(Field field) {
        return this != WIRE_FORM || field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
