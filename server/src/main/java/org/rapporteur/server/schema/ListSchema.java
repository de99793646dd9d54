package org.rapporteur.server.schema;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A list.
 *
 * @param items what stands in it
 * @param min the fewest
 * @param max the most, or null
 */
public record ListSchema(Schema items, long min, Long max) implements Schema {

    @Override
    public Map<String, Object> json() {
        return Schema.ordered(
                "type", "array", "items", items.json(), "minItems", min > 0 ? min : null, "maxItems", max);
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isArray()) {
            throw new SchemaFault(field, "must be a list");
        }
        if (value.size() < min || (max != null && value.size() > max)) {
            throw new SchemaFault(field, "must have " + min + " to " + max + " entries, has " + value.size());
        }
        int i = 0;
        for (JsonNode item : value) {
            items.check(item, field + "." + i++);
        }
    }

    @Override
    public List<Schema> parts() {
        return List.of(items);
    }
}
