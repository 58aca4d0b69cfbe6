package se.lefi.examples.springboot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** JSON held against its schema. */
record JsonSchemas(Schema schema) {
    static JsonSchemas of(String resource) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        // What its relative id is relative to.
        SchemaLocation base = SchemaLocation.of("https://example.org" + resource);
        return new JsonSchemas(registry.getSchema(base, Service.JSON.readTree(Sample.read(resource))));
    }

    void assertValid(String json) {
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
    }

    boolean isValid(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }
}
