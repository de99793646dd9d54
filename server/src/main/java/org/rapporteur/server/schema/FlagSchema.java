package org.rapporteur.server.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** True or false. */
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
