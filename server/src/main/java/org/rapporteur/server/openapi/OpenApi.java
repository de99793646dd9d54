package org.rapporteur.server.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.ProblemDetail;
import org.rapporteur.server.route.Taken;
import org.rapporteur.server.schema.ObjectSchema;
import org.rapporteur.server.schema.Schema;
import org.rapporteur.server.schema.Schemas;

/** Writes operations as OpenAPI 3.1. For use once. */
public final class OpenApi {

    private static final ObjectSchema PROBLEM = Schemas.of(ProblemDetail.class);

    private static final Map<Integer, String> ERRORS = new TreeMap<>(Map.of(
            400, "The request is not understood; field says what is at fault",
            401, "Log in first",
            403, "Not allowed, or the request did not come from this server's own page",
            404, "There is no such thing",
            409, "It cannot be done as things stand",
            412, "Somebody else has changed it meanwhile; version says to what",
            413, "Too large",
            415, "Of a media type that is not taken",
            428, "Say with If-Match which version you saw",
            429, "Too many requests; Retry-After says when to try again"));

    private final Map<String, Object> components = new TreeMap<>();

    private OpenApi() {}

    /** Returns the document, as maps, lists, texts, numbers and truth values. */
    public static Map<String, Object> document(List<Operation> operations, String version) {
        return new OpenApi().write(operations, version);
    }

    private Map<String, Object> write(List<Operation> operations, String version) {
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Operation operation : operations) {
            paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                    .put(operation.verb().name().toLowerCase(Locale.ROOT), operation(operation));
        }
        component(PROBLEM);
        return Schema.ordered(
                "openapi",
                "3.1.0",
                "info",
                Schema.ordered(
                        "title",
                        "Rapporteur",
                        "version",
                        version,
                        "description",
                        "Who said what, in many reports. Spans count Unicode code points. Errors are problems of RFC 9457.",
                        "license",
                        Schema.ordered("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "paths",
                paths,
                "components",
                Schema.ordered(
                        "schemas",
                        components,
                        "securitySchemes",
                        Map.of(
                                "session",
                                Schema.ordered(
                                        "type",
                                        "apiKey",
                                        "in",
                                        "cookie",
                                        "name",
                                        "rapporteur",
                                        "description",
                                        "Begun by GET /api/session; the cookie's name ends with the port"))));
    }

    private Map<String, Object> operation(Operation operation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("operationId", operation.id());
        json.put("summary", operation.about());
        json.put("tags", List.of(tag(operation)));
        json.put("x-role", operation.access().name().toLowerCase(Locale.ROOT));
        List<Object> parameters = new ArrayList<>();
        operation.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (operation.verb().writes()) {
            parameters.add(header("X-CSRF-Token", "The session's token, from GET /api/session"));
        }
        if (operation.conditional()) {
            parameters.add(header("If-Match", "The version that was seen, such as \"3\""));
        }
        json.put("parameters", parameters);
        body(operation, json);
        json.put("responses", responses(operation));
        if (operation.access() != Access.ANYONE) {
            json.put("security", List.of(Map.of("session", List.of())));
        }
        return json;
    }

    private static String tag(Operation operation) {
        String[] parts = operation.path().split("/", -1);
        return parts.length > 2 && parts[1].equals("api") ? parts[2].replaceFirst("\\..*", "") : "server";
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Object schema = parameter.schema().json();
        if (parameter.most() > 1) {
            schema = Schema.ordered("type", "array", "items", schema, "maxItems", parameter.most());
        }
        return Schema.ordered(
                "name",
                parameter.name(),
                "in",
                parameter.inPath() ? "path" : "query",
                "required",
                parameter.inPath() ? true : null,
                "description",
                parameter.about(),
                "schema",
                schema);
    }

    private static Map<String, Object> header(String name, String about) {
        return Schema.ordered(
                "name",
                name,
                "in",
                "header",
                "required",
                true,
                "description",
                about,
                "schema",
                Map.of("type", "string"));
    }

    private void body(Operation operation, Map<String, Object> json) {
        if (operation.takes() instanceof Taken.Body body) {
            component(body.schema());
            json.put("requestBody", content("application/json", body.schema().json()));
        } else if (operation.takes() instanceof Taken.Files files) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(
                    "file",
                    Schema.ordered(
                            "type", "array", "items", Map.of("type", "string", "format", "binary"), "minItems", 1));
            files.fields().forEach(field -> properties.put(field, Map.of("type", "string", "maxLength", 1000)));
            json.put(
                    "requestBody",
                    content(
                            "multipart/form-data",
                            Schema.ordered("type", "object", "properties", properties, "required", List.of("file"))));
        }
    }

    private static Map<String, Object> content(String mediaType, Object schema) {
        return Schema.ordered("required", true, "content", Map.of(mediaType, Map.of("schema", schema)));
    }

    private Map<String, Object> responses(Operation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> success = new LinkedHashMap<>();
        success.put("description", "Done");
        if (operation.gives() instanceof Given.Json value) {
            component(value.schema());
            success.put(
                    "content",
                    Map.of("application/json", Map.of("schema", value.schema().json())));
        } else if (operation.gives() instanceof Given.Told told) {
            success.put("description", told.about());
            success.put("content", Map.of("application/json", Map.of("schema", Map.of("type", "object"))));
        } else if (operation.gives() instanceof Given.Text text) {
            success.put("description", text.about());
            success.put("content", Map.of(text.mediaType(), Map.of("schema", Map.of("type", "string"))));
        }
        responses.put(String.valueOf(operation.status()), success);
        if (!operation.verb().writes()) {
            responses.put("304", Map.of("description", "Nothing has changed since If-None-Match"));
        }
        ERRORS.forEach((status, about) -> responses.put(String.valueOf(status), problem(about)));
        if (operation.gives() instanceof Given.Json value) {
            value.alike()
                    .forEach(status -> responses.put(
                            String.valueOf(status),
                            Schema.ordered("description", "Not ready", "content", success.get("content"))));
        }
        responses.put("default", problem("Not done; the store or the server is at fault"));
        return responses;
    }

    private static Map<String, Object> problem(String about) {
        return Schema.ordered(
                "description", about, "content", Map.of("application/problem+json", Map.of("schema", PROBLEM.json())));
    }

    /** Adds a schema and those it is made of; two different ones of one name are a fault of the program. */
    private void component(Schema schema) {
        if (schema instanceof ObjectSchema object) {
            Object before = components.put(object.name(), object.definition());
            if (before != null && !before.equals(object.definition())) {
                throw new IllegalStateException("two schemas are called " + object.name());
            }
        }
        schema.parts().forEach(this::component);
    }
}
