package org.rapporteur.formats.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.record.Header;
import org.rapporteur.record.Word;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema (draft 2020-12) of one line of a {@code rapporteur-record} 1 file, made from the Java records: their
 * components give the fields, their vocabularies the words, their constructors what is required. Stateless.
 *
 * <p>The schema says what this version knows. It lets unknown fields and types pass, as the reader does, but not a word that a
 * vocabulary lacks, which the reader keeps too. What one line cannot show, such as the words at a span, it does not say.
 */
public final class RecordSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private RecordSchema() {}

    /** Returns the schema as indented JSON, lines ended by LF; the same text every time. */
    public static String text() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indent)
                .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        return new JsonMapper().writer().with(printer).writeValueAsString(schema()) + "\n";
    }

    private static Map<String, Object> schema() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        List<Object> choices = new ArrayList<>();
        definitions.put("spans", spans());
        ItemTypes.list().forEach((type, shape) -> {
            definitions.put(type, object(shape, type, definitions));
            choices.add(ordered(
                    "if", Map.of("properties", Map.of("type", Map.of("const", type))),
                    "then", reference(type)));
        });
        return ordered(
                "$schema",
                DRAFT,
                "$id",
                "urn:rapporteur:" + Header.FORMAT + ":" + Header.VERSION,
                "title",
                "One line of a " + Header.FORMAT + " " + Header.VERSION + " file",
                "type",
                "object",
                "properties",
                Map.of("type", Map.of("type", "string")),
                "required",
                List.of("type"),
                "allOf",
                choices,
                "$defs",
                definitions);
    }

    private static Map<String, Object> object(Shape shape, String type, Map<String, Object> definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (type != null) {
            properties.put("type", Map.of("const", type));
            required.add("type");
        }
        for (Shape.Field field : shape.fields()) {
            if (field.kind() == Kind.EXTRA) {
                continue;
            }
            boolean needed = Probe.isRequired(shape, field);
            // Words may be left out beside spans: a reader takes them from the report; and so may the report's text
            // itself.
            boolean spared = field.name().equals("text") && (shape.find("spans").isPresent() || "report".equals(type));
            if (needed && !spared) {
                required.add(field.name());
            }
            properties.put(field.name(), value(shape, field, needed, definitions));
        }
        return ordered("type", "object", "properties", properties, "required", required);
    }

    private static Object value(Shape shape, Shape.Field field, boolean needed, Map<String, Object> definitions) {
        Object form = switch (field.kind()) {
            case TEXT -> Map.of("type", "string");
            case INTEGER -> Map.of("type", "integer");
            case NUMBER, DECIMAL -> Map.of("type", "number");
            case TRUTH -> Map.of("type", "boolean");
            case DATE -> ordered("type", "string", "format", "date");
            case INSTANT -> ordered("type", "string", "format", "date-time");
            case MAKER -> ordered("type", "string", "pattern", "^(coder:.*\\S.*|(?!coder:).*\\S.* [^ ]+)$");
            case WORD -> ordered("enum", words(field.type()));
            case SPANS -> reference("spans");
            case TEXTS -> ordered("type", "array", "items", Map.of("type", "string"));
            case WORDS -> ordered("type", "array", "items", ordered("enum", words(field.type())));
            case OBJECT -> nested(field, definitions);
            case OBJECTS -> ordered("type", "array", "items", nested(field, definitions));
            case EXTRA -> throw new IllegalStateException("unknown fields have no form");
        };
        if (field.kind().isList() && Probe.isNeverEmpty(shape, field)) {
            return ordered("allOf", List.of(form), "minItems", 1);
        }
        return needed ? form : orNull(form);
    }

    private static Object orNull(Object form) {
        Map<String, Object> nullable = new LinkedHashMap<>();
        ((Map<?, ?>) form).forEach((name, value) -> nullable.put((String) name, value));
        if (nullable.get("type") instanceof String type) {
            nullable.put("type", List.of(type, "null"));
            return nullable;
        }
        return ordered("anyOf", List.of(form, Map.of("type", "null")));
    }

    private static Object nested(Shape.Field field, Map<String, Object> definitions) {
        String name = field.type().getSimpleName().toLowerCase(Locale.ROOT);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(field.shape(), null, definitions));
        }
        return reference(name);
    }

    private static List<String> words(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(constant -> ((Word) constant).word())
                .toList();
    }

    private static Map<String, Object> spans() {
        Map<String, Object> bound = ordered("type", "integer", "minimum", 0);
        return ordered(
                "description",
                "Half-open [start, end) in Unicode code points of the report's text, in its order, not overlapping",
                "type",
                "array",
                "items",
                ordered("type", "array", "prefixItems", List.of(bound, bound), "minItems", 2, "maxItems", 2));
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
