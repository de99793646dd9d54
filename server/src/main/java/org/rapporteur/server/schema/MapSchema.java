package org.rapporteur.server.schema;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An object whose names are not known beforehand.
 *
 * @param values what stands under each name
 * @param max the most names, or null
 */
public record MapSchema(Schema values, Long max) implements Schema {

    private static final TextSchema NAME = TextSchema.of(1, 200);

    @Override
    public Map<String, Object> json() {
        return Schema.ordered("type", "object", "additionalProperties", values.json(), "maxProperties", max);
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isObject()) {
            throw new SchemaFault(field, "must be an object");
        }
        if (max != null && value.size() > max) {
            throw new SchemaFault(field, "must have at most " + max + " fields, has " + value.size());
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            NAME.check(entry.getKey(), field);
            values.check(entry.getValue(), field.isEmpty() ? entry.getKey() : field + "." + entry.getKey());
        }
    }

    @Override
    public List<Schema> parts() {
        return List.of(values);
    }
}
