package org.rapporteur.server;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against the description that the server itself gives. Every answer that a {@link Client} gets is held against it. */
final class Contract {

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
    }

    JsonNode document() {
        return document;
    }

    /** Throws an {@link AssertionError} when an answer is none that the description tells of. */
    void check(String method, String path, HttpResponse<String> response) {
        String plain = path.replaceFirst("[?#].*", "");
        Optional<String> template = template(plain);
        boolean problem =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (response.statusCode() >= 400) {
            require(
                    problem || isTold(template, method, response),
                    method + " " + path + ": " + response.statusCode() + " is no problem: " + response.body());
        }
        String verb = method.toLowerCase(Locale.ROOT);
        if (template.isEmpty() || !document.get("paths").get(template.get()).has(verb)) {
            return;
        }
        JsonNode responses = document.get("paths").get(template.get()).get(verb).get("responses");
        String status = String.valueOf(response.statusCode());
        require(responses.has(status) || response.statusCode() >= 400, method + " " + path + " gives " + status);
        JsonNode content =
                responses.get(responses.has(status) ? status : "default").get("content");
        if (content == null) {
            require(response.body().isEmpty(), method + " " + path + " gives a body with " + status);
            return;
        }
        String mediaType =
                response.headers().firstValue("Content-Type").orElse("none").replace(" ", "");
        Map.Entry<String, JsonNode> declared = content.properties().iterator().next();
        require(
                mediaType.toLowerCase(Locale.ROOT).startsWith(declared.getKey().replace(" ", "")),
                method + " " + path + " gives " + mediaType + ", not " + declared.getKey());
        if (declared.getKey().equals("application/json") && !template.get().equals("/openapi.json")) {
            List<com.networknt.schema.Error> faults =
                    schema(declared.getValue().get("schema")).validate(response.body(), InputFormat.JSON);
            require(faults.isEmpty(), method + " " + path + " " + status + ": " + faults + "\n" + response.body());
        }
    }

    /** Some failures have a shape of their own, such as the health of a server that is not ready. */
    private boolean isTold(Optional<String> template, String method, HttpResponse<String> response) {
        JsonNode told = template.map(each -> document.get("paths")
                        .get(each)
                        .path(method.toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(String.valueOf(response.statusCode())))
                .orElse(null);
        return told != null && told.path("content").has("application/json");
    }

    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), text -> {
            ObjectNode whole = (ObjectNode) Client.JSON.readTree(text);
            whole.set("components", document.get("components"));
            return registry.getSchema(whole.toString());
        });
    }

    /** Returns the path with its parameters in braces; where two fit, the one with fewer parameters. */
    private Optional<String> template(String path) {
        return document.get("paths").propertyNames().stream()
                .filter(each -> path.matches(each.replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]*")))
                .min(java.util.Comparator.comparingLong(
                        each -> each.chars().filter(unit -> unit == '{').count()));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
