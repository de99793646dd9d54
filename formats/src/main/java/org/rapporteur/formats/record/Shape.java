package org.rapporteur.formats.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;

/**
 * What a Java record looks like in a file: its components in order, each a field of the same name. Writer, reader and schema
 * all walk this description, so that they cannot disagree. Immutable, safe on any thread.
 */
final class Shape {

    private static final Map<Class<?>, Kind> PLAIN = Map.of(
            String.class, Kind.TEXT,
            int.class, Kind.INTEGER,
            Integer.class, Kind.INTEGER,
            Double.class, Kind.NUMBER,
            BigDecimal.class, Kind.DECIMAL,
            Boolean.class, Kind.TRUTH,
            LocalDate.class, Kind.DATE,
            Instant.class, Kind.INSTANT,
            Maker.class, Kind.MAKER,
            Extra.class, Kind.EXTRA);

    private final Constructor<?> constructor;
    private final List<Field> fields;
    private final Map<String, Field> byName = new LinkedHashMap<>();

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor: " + type, e);
        }
        fields = Arrays.stream(components).map(Field::of).toList();
        for (Field field : fields) {
            if (field.kind != Kind.EXTRA) {
                byName.put(field.name, field);
            }
        }
    }

    /**
     * Returns the shape of a record class.
     *
     * @throws IllegalArgumentException when a component is of a class that the format has no form for
     */
    static Shape of(Class<?> type) {
        return new Shape(type);
    }

    /** Returns the record class. */
    Class<?> type() {
        return constructor.getDeclaringClass();
    }

    /** Returns every component in order, that of the unknown fields included. */
    List<Field> fields() {
        return fields;
    }

    /** Returns the field of that name; the unknown fields' component has none. */
    Optional<Field> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Makes an object from its components' values, in order.
     *
     * @throws IllegalArgumentException when the record refuses them, with its message
     * @throws NullPointerException when a value is null that must not be; the message is the component's name
     */
    Object make(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make " + type(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type(), e);
        }
    }

    /**
     * One component.
     *
     * @param name its name, here and in files
     * @param kind what it holds
     * @param type the class of the value, or of a list's elements
     * @param shape the shape of the value, or of a list's elements; null unless they are records
     * @param accessor reads it
     */
    record Field(String name, Kind kind, Class<?> type, Shape shape, Method accessor) {

        private static Field of(RecordComponent component) {
            Class<?> type = component.getType();
            boolean list = type == List.class;
            if (list) {
                type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            }
            Kind kind = kind(component, type, list);
            Shape shape = kind == Kind.OBJECT || kind == Kind.OBJECTS ? new Shape(type) : null;
            return new Field(component.getName(), kind, type, shape, component.getAccessor());
        }

        private static Kind kind(RecordComponent component, Class<?> type, boolean list) {
            if (list && type == Span.class) {
                return Kind.SPANS;
            }
            if (type.isRecord() && !PLAIN.containsKey(type)) {
                return list ? Kind.OBJECTS : Kind.OBJECT;
            }
            if (type.isEnum() && Word.class.isAssignableFrom(type)) {
                return list ? Kind.WORDS : Kind.WORD;
            }
            Kind kind = list && type == String.class ? Kind.TEXTS : list ? null : PLAIN.get(type);
            if (kind == null) {
                throw new IllegalArgumentException("the format has no form for " + component);
            }
            return kind;
        }

        /** Returns the component's value in {@code owner}; null where it is null. */
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
    }
}
