package se.lefi.examples.springboot;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lefi.form.DisclosureForm;
import se.lefi.rules.explain.WireForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of what goes in and what comes out, made of the types. What may be null may be left out. */
enum WireSchemas {
    DISCLOSURE_FORM("disclosure-form", DisclosureForm.class) {
        @Override
        SchemaGeneratorConfigBuilder configure(SchemaGeneratorConfigBuilder config) {
            config.forFields()
                    .withTargetTypeOverridesResolver(field -> field.getName().equals("necessityStated")
                            ? List.of(
                                    field.getContext().resolve(String.class),
                                    field.getContext().resolve(Boolean.class))
                            : null);
            return config.with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        }
    },
    WIRE_FORM("wire-form", WireForm.class) {
        @Override
        SchemaGeneratorConfigBuilder configure(SchemaGeneratorConfigBuilder config) {
            return config;
        }
    };

    private final String name;
    private final Class<?> type;

    WireSchemas(String name, Class<?> type) {
        this.name = name;
        this.type = type;
    }

    abstract SchemaGeneratorConfigBuilder configure(SchemaGeneratorConfigBuilder config);

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
        JsonNode schema = new SchemaGenerator(configure(config).build()).generateSchema(type);
        ((ObjectNode) schema).put("title", type.getSimpleName());
        return schema.toPrettyString() + "\n";
    }

    /** So the type says, or it is a list of a form: a form takes an absent list for an empty one. */
    private boolean mayBeNull(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || type == DisclosureForm.class && field.getType() == List.class;
    }
}
