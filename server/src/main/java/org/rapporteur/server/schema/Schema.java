package org.rapporteur.server.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The shape of a JSON value. Immutable. */
public sealed interface Schema
        permits TextSchema, NumberSchema, FlagSchema, ListSchema, MapSchema, ObjectSchema, AnySchema, NullableSchema {

    /** Returns it as JSON Schema 2020-12; objects are referred to under {@code #/components/schemas/}. */
    Map<String, Object> json();

    /**
     * Checks a value that came in.
     *
     * @param value the value, never null
     * @param field where it stands, for the fault
     * @throws SchemaFault when it does not have this shape
     */
    void check(JsonNode value, String field) throws SchemaFault;

    /** Returns the shapes that this one is made of. */
    default List<Schema> parts() {
        return List.of();
    }

    /** Makes a map that keeps its order, of names and values in turn; values that are null are left out. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                map.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }
}
