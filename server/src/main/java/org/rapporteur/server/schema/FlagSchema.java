package org.rapporteur.server.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The schema of a value that is true or false, and never null, 0 or a word for it. Immutable. */
public record FlagSchema() implements Schema {

    @Override
    public Map<String, Object> json() {
        return Schema.ordered("type", "boolean");
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isBoolean()) {
            throw new SchemaFault(field, "must be true or false");
        }
    }
}
