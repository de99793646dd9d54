package org.rapporteur.server.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An object with known fields and no others.
 *
 * @param name its name among the components
 * @param fields its fields, in order; one that may be null may be left out of what comes in
 */
public record ObjectSchema(String name, Map<String, Schema> fields) implements Schema {

    /** Copies the map. */
    public ObjectSchema {
        fields = new LinkedHashMap<>(fields);
    }

    @Override
    public Map<String, Object> json() {
        return Schema.ordered("$ref", "#/components/schemas/" + name);
    }

    /** Returns the whole shape, which {@link #json} refers to. */
    public Map<String, Object> definition() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.forEach((field, schema) -> {
            properties.put(field, schema.json());
            if (!(schema instanceof NullableSchema)) {
                required.add(field);
            }
        });
        return Schema.ordered(
                "type",
                "object",
                "properties",
                properties,
                "required",
                required.isEmpty() ? null : required,
                "additionalProperties",
                false);
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isObject()) {
            throw new SchemaFault(field, "must be an object");
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            if (!fields.containsKey(entry.getKey())) {
                throw new SchemaFault(field, "has a field that is none of " + String.join(", ", fields.keySet()));
            }
        }
        for (Map.Entry<String, Schema> entry : fields.entrySet()) {
            String at = field.isEmpty() ? entry.getKey() : field + "." + entry.getKey();
            JsonNode inner = value.get(entry.getKey());
            if (inner != null) {
                entry.getValue().check(inner, at);
            } else if (!(entry.getValue() instanceof NullableSchema)) {
                throw new SchemaFault(at, "is missing");
            }
        }
    }

    @Override
    public List<Schema> parts() {
        return List.copyOf(fields.values());
    }
}
