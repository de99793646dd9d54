package org.rapporteur.formats.record;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON strictly: no field twice, nothing behind the value, numbers as exact as they are written. Stateless. */
final class Json {

    private Json() {}

    /** Returns a reader of single lines. Strings may be as long as a line; Jackson's limit of nesting, 500 deep, stays. */
    static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Lines.LIMIT)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** Returns an object without the text of a report and without the words beside spans, at any depth; otherwise as it is. */
    static String withoutWords(String json) {
        try {
            JsonNode node = mapper().readTree(json);
            return strip(node, true) ? node.toString() : json;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("an object of unknown type is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static boolean strip(JsonNode node, boolean outermost) {
        boolean stripped = false;
        if (node instanceof ObjectNode object) {
            boolean report = outermost && object.path("type").asString("").equals("report");
            if (report || object.path("spans").size() > 0) {
                stripped = object.remove("text") != null;
            }
        }
        for (JsonNode child : node) {
            stripped |= strip(child, false);
        }
        return stripped;
    }

    /** Returns a string that holds no lone surrogate. */
    static String string(JsonNode node, String path) {
        if (!node.isString()) {
            throw mismatch(path, "a string", node);
        }
        return whole(node.stringValue(), path);
    }

    /** Returns any value as JSON text. */
    static String text(JsonNode node, String path) {
        return whole(node.toString(), path);
    }

    /** Returns an integer that fits Java's. */
    static Integer integer(JsonNode node, String path) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw mismatch(path, "a whole number", node);
        }
        return node.intValue();
    }

    /** Returns the fault of a field that holds the wrong kind of value. */
    static FieldFault mismatch(String path, String wanted, JsonNode got) {
        String kind = got.getNodeType().name().toLowerCase(Locale.ROOT);
        return new FieldFault(path, "needs " + wanted + ", got " + kind, null);
    }

    private static String whole(String text, String path) {
        if (!Text.isWhole(text)) {
            throw new FieldFault(path, "holds a lone surrogate, which is no character", null);
        }
        return text;
    }
}
