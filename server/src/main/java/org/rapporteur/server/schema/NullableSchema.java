package org.rapporteur.server.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A value, or null.
 *
 * @param of the shape of a value
 */
public record NullableSchema(Schema of) implements Schema {

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>(of.json());
        if (json.get("type") instanceof String type && !json.containsKey("enum")) {
            json.put("type", List.of(type, "null"));
            return json;
        }
        return Schema.ordered("anyOf", List.of(json, Schema.ordered("type", "null")));
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isNull()) {
            of.check(value, field);
        }
    }

    @Override
    public List<Schema> parts() {
        return List.of(of);
    }
}
