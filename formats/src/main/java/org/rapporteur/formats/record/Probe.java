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
        return field.kind().isList()
                ? isNeverEmpty(shape, field)
                : field.type() == int.class || !accepts(shape, field, null, false);
    }

    /** Returns whether the field is a list that needs an element. */
    static boolean isNeverEmpty(Shape shape, Shape.Field field) {
        // Words go with spans: without the one a record may do without the other, and only then.
        return !accepts(shape, field, List.of(), false)
                && !accepts(shape, field, List.of(), true)
                && !acceptsUnderSomeWord(shape, field);
    }

    /** What must be empty under one word of a vocabulary may be needed under another. */
    private static boolean acceptsUnderSomeWord(Shape shape, Shape.Field list) {
        for (int i = 0; i < shape.fields().size(); i++) {
            Shape.Field field = shape.fields().get(i);
            if (field.kind() == Kind.WORD) {
                Object[] values = samples(shape);
                values[shape.fields().indexOf(list)] = List.of();
                for (Object word : field.type().getEnumConstants()) {
                    values[i] = word;
                    if (makes(shape, values)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean makes(Shape shape, Object... values) {
        try {
            return shape.make(values) != null;
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
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

    /** Makes one with everything; where its parts exclude one another, with as few absent as need be. */
    private static Object made(Shape shape) {
        Object[] values = samples(shape);
        for (int absent = values.length; ; absent--) {
            Object[] tried = values.clone();
            if (absent < values.length) {
                tried[absent] = null;
            }
            try {
                return shape.make(tried);
            } catch (IllegalArgumentException | NullPointerException e) {
                if (absent == 0) {
                    throw new IllegalStateException("cannot make a sample of " + shape.type(), e);
                }
            }
        }
    }

    /** The numbers ascend, so that each is a bound behind the one before. */
    private static Object sample(Shape.Field field, int place) {
        return switch (field.kind()) {
            case TEXT -> "x";
            case INTEGER -> place;
            case NUMBER -> 0.5;
            case DECIMAL -> BigDecimal.ONE;
            case TRUTH -> true;
            case DATE -> LocalDate.EPOCH;
            case INSTANT -> Instant.EPOCH;
            case MAKER -> Maker.of("coder:x");
            case WORD -> field.type().getEnumConstants()[0];
            case SPANS -> List.of(new Span(0, 1));
            case TEXTS -> List.of("x");
            case WORDS -> List.of(field.type().getEnumConstants()[0]);
            case OBJECT -> made(field.shape());
            case OBJECTS -> List.of(made(field.shape()));
            case EXTRA -> Extra.NONE;
        };
    }
}
