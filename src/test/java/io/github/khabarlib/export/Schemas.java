package io.github.khabarlib.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Validates JSON against schemas that lie beside the tests or the classes; fetches nothing. */
final class Schemas {
    /** What a schema refers to by an address, by the file that stands for it here. */
    private static final Map<String, String> LOCAL =
            Map.of("https://geojson.org/schema/GeoJSON.json", text("GeoJSON.json"));

    private Schemas() {}

    /** What is wrong with {@code json}; empty if it is valid. */
    static Set<String> problems(String resource, String json) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(LOCAL)));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = factory.getSchema(text(resource), InputFormat.JSON, config);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(problem -> problem.getInstanceLocation() + ": " + problem.getMessage())
                .collect(Collectors.toSet());
    }

    static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
