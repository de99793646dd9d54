package org.rapporteur.server.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes shapes of Java types: records, lists, maps, texts, numbers, truth values, dates and vocabularies. Stateless. */
public final class Schemas {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    /** Any object of a record. */
    private static final Schema ITEM = new AnySchema(
            "An object of a record as rapporteur-record 1 writes it; its type says which, and"
                    + " docs/rapporteur-record-1.schema.json tells its fields. Spans count code points.",
            "object");

    private Schemas() {}

    /**
     * Returns the shape of a record.
     *
     * @throws IllegalArgumentException when it holds a type that has no shape, or itself
     */
    public static ObjectSchema of(Class<? extends Record> type) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Schema schema = of(component.getGenericType(), component.getAnnotation(Limits.class));
            fields.put(
                    component.getName(),
                    component.isAnnotationPresent(MayBeNull.class) ? new NullableSchema(schema) : schema);
        }
        return new ObjectSchema(type.getSimpleName(), fields);
    }

    private static Schema of(Type type, Limits limits) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListSchema(of(arguments[0], null), least(limits), most(limits));
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return new MapSchema(of(arguments[1], null), most(limits));
            }
        } else if (type instanceof Class<?> plain) {
            return of(plain, limits);
        }
        throw new IllegalArgumentException("no shape is known of " + type);
    }

    private static Schema of(Class<?> type, Limits limits) {
        if (type == String.class) {
            return text(limits);
        }
        if (WHOLE.contains(type)) {
            return new NumberSchema(true, limits == null ? null : Long.valueOf(limits.min()), most(limits));
        }
        if (type == double.class || type == Double.class) {
            return new NumberSchema(false, null, null);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new FlagSchema();
        }
        if (type == LocalDate.class) {
            return TextSchema.formatted("date");
        }
        if (type == Instant.class) {
            return TextSchema.formatted("date-time");
        }
        if (type == RawItem.class) {
            return ITEM;
        }
        if (type == JsonNode.class || type == Object.class) {
            return new AnySchema("As the documents of the command line tell it", null);
        }
        if (type.isEnum()) {
            return TextSchema.words(type);
        }
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        throw new IllegalArgumentException("no shape is known of " + type);
    }

    private static Schema text(Limits limits) {
        if (limits == null) {
            return TextSchema.ANY;
        }
        if (limits.words() != Limits.class) {
            return TextSchema.words(limits.words());
        }
        int max = limits.max() > Integer.MAX_VALUE ? -1 : (int) limits.max();
        TextSchema sized = TextSchema.of((int) limits.min(), max);
        return limits.pattern().isEmpty()
                ? sized
                : new TextSchema(sized.min(), max, java.util.regex.Pattern.compile(limits.pattern()), null, List.of());
    }

    private static long least(Limits limits) {
        return limits == null ? 0 : limits.min();
    }

    private static Long most(Limits limits) {
        return limits == null || limits.max() == Long.MAX_VALUE ? null : Long.valueOf(limits.max());
    }
}
