package org.rapporteur.formats.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;

/**
 * Finds out what a record's constructor insists on by trying it: a component is required when the constructor refuses null
 * there, and a list must not be empty when it refuses an empty one. So the schema states the rules that hold. Stateless.
 */
final class Probe {

    private Probe() {}

    /** Returns whether the field must be given. */
    static boolean isRequired(Shape shape, Shape.Field field) {
        return switch (field.kind()) {
            case SPANS, TEXTS, OBJECTS -> isNeverEmpty(shape, field);
            default -> field.type() == int.class || !accepts(shape, field, null, false);
        };
    }

    /** Returns whether the field is a list that needs an element. */
    static boolean isNeverEmpty(Shape shape, Shape.Field field) {
        // Words go with spans: without the one a record may do without the other, and only then.
        return !accepts(shape, field, List.of(), false) && !accepts(shape, field, List.of(), true);
    }

    private static boolean accepts(Shape shape, Shape.Field probed, Object value, boolean wordless) {
        Object[] values = samples(shape);
        for (int i = 0; i < values.length; i++) {
            Shape.Field field = shape.fields().get(i);
            if (field.equals(probed)) {
                values[i] = value;
            } else if (wordless && field.name().equals("text")) {
                values[i] = null;
            }
        }
        try {
            return shape.make(values) != null;
        } catch (NullPointerException e) {
            return false;
        } catch (IllegalArgumentException e) {
            // Refused for what it says beside other values, not for being absent.
            return value == null;
        }
    }

    private static Object[] samples(Shape shape) {
        Object[] values = new Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sample(shape.fields().get(i), i + 1);
        }
        return values;
    }

    /** The numbers ascend, so that each is a bound behind the one before. */
    private static Object sample(Shape.Field field, int place) {
        return switch (field.kind()) {
            case TEXT -> "x";
            case INTEGER -> place;
            case NUMBER -> 0.5;
            case DECIMAL -> BigDecimal.ONE;
            case DATE -> LocalDate.EPOCH;
            case INSTANT -> Instant.EPOCH;
            case MAKER -> Maker.of("coder:x");
            case WORD -> field.type().getEnumConstants()[0];
            case SPANS -> List.of(new Span(0, 1));
            case TEXTS -> List.of("x");
            case OBJECT -> field.shape().make(samples(field.shape()));
            case OBJECTS -> List.of(field.shape().make(samples(field.shape())));
            case EXTRA -> Extra.NONE;
        };
    }
}
