package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The description is whole in itself. That the answers are as it says is seen wherever a test gets one: {@link Contract}. */
class OpenApiTest {

    @TempDir
    Path folder;

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnName() throws Exception {
        try (Served served = Served.in(folder)) {
            JsonNode document = served.client().json("/openapi.json");
            assertEquals("3.1.0", document.get("openapi").stringValue());
            for (JsonNode reference : document.findValues("$ref")) {
                String pointer = reference.stringValue().substring(1);
                assertTrue(!document.at(pointer).isMissingNode(), pointer);
            }
            Set<String> names = new HashSet<>();
            for (JsonNode name : document.findValues("operationId")) {
                assertTrue(names.add(name.stringValue()), "two operations are called " + name);
            }
            assertTrue(names.size() > 10, names.toString());
        }
    }

    @Test
    void everyPathParameterIsDeclared() throws Exception {
        try (Served served = Served.in(folder)) {
            JsonNode paths = served.client().json("/openapi.json").get("paths");
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                for (JsonNode operation : path.getValue()) {
                    long declared = operation
                            .get("parameters")
                            .valueStream()
                            .filter(parameter ->
                                    parameter.get("in").stringValue().equals("path"))
                            .count();
                    assertEquals(
                            path.getKey().chars().filter(unit -> unit == '{').count(), declared, path.getKey());
                }
            }
        }
    }
}
