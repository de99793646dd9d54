package org.rapporteur.formats.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.Word;
import org.rapporteur.record.service.ItemFormat;
import tools.jackson.databind.JsonNode;

/** Makes one object from its JSON, keeping the fields that its shape does not have. Used once. */
final class ItemBinder {

    private final ItemFormat.Texts texts;
    private final Map<String, String> unknown = new TreeMap<>();

    ItemBinder(ItemFormat.Texts texts) {
        this.texts = texts;
    }

    /**
     * Makes the object.
     *
     * @param report the report it belongs to, or null
     * @throws FieldFault when a field breaks the rules
     * @throws NotUnderstood when a field holds a word that its vocabulary does not have
     */
    Item bind(Shape shape, JsonNode node, String report) {
        return (Item) object(shape, node, "", report);
    }

    private Object object(Shape shape, JsonNode node, String path, String report) {
        if (!node.isObject()) {
            throw mismatch(path, "an object", node);
        }
        node.forEachEntry((name, value) -> {
            if (shape.find(name).isEmpty() && !(path.isEmpty() && name.equals("type"))) {
                unknown.put(path + "/" + Pointers.escape(name), Json.text(value, path + "/" + Pointers.escape(name)));
            }
        });
        JsonNode own = shape.find("report").isPresent() ? node.get("report") : null;
        String nearest = own != null && own.isString() ? own.stringValue() : report;
        List<Shape.Field> fields = shape.fields();
        Object[] values = new Object[fields.size()];
        int extra = -1;
        for (int i = 0; i < values.length; i++) {
            Shape.Field field = fields.get(i);
            if (field.kind() == Kind.EXTRA) {
                extra = i;
            } else {
                values[i] = value(field, node.get(field.name()), path + "/" + field.name(), nearest);
            }
        }
        if (extra >= 0) {
            values[extra] = unknown.isEmpty() ? Extra.NONE : new Extra(unknown);
        }
        checkWords(shape, values, path, nearest);
        return make(shape, values, path);
    }

    private static Object make(Shape shape, Object[] values, String path) {
        List<Shape.Field> fields = shape.fields();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && fields.get(i).type() == int.class) {
                throw new FieldFault(path + "/" + fields.get(i).name(), "is missing", null);
            }
        }
        try {
            return shape.make(values);
        } catch (NullPointerException e) {
            throw new FieldFault(path + "/" + e.getMessage(), "is missing", e);
        } catch (IllegalArgumentException e) {
            throw new FieldFault(path, e.getMessage(), e);
        }
    }

    /** Words beside their spans must be the words of the report there; absent ones are taken from it. */
    private void checkWords(Shape shape, Object[] values, String path, String report) {
        int spans = place(shape, "spans", Kind.SPANS);
        int text = place(shape, "text", Kind.TEXT);
        if (spans < 0 || text < 0 || ((List<?>) values[spans]).isEmpty()) {
            return;
        }
        List<Span> where =
                ((List<?>) values[spans]).stream().map(Span.class::cast).toList();
        texts.text(report).ifPresent(reportText -> {
            String words = Spans.text(reportText, where);
            if (values[text] == null) {
                values[text] = words;
            } else if (!values[text].equals(words)) {
                throw new FieldFault(
                        path + "/text",
                        "reads '" + brief((String) values[text]) + "', but at its spans report " + report + " reads '"
                                + brief(words) + "'",
                        null);
            }
        });
    }

    private static int place(Shape shape, String name, Kind kind) {
        return shape.find(name)
                .filter(field -> field.kind() == kind)
                .map(shape.fields()::indexOf)
                .orElse(-1);
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
    }

    private Object value(Shape.Field field, JsonNode node, String path, String report) {
        if (node == null || node.isNull()) {
            return field.kind().isList() ? List.of() : null;
        }
        return switch (field.kind()) {
            case SPANS -> spans(node, path, report);
            case TEXTS -> elements(node, path, Json::string);
            case WORDS -> elements(node, path, (each, at) -> word(field.type(), Json.string(each, at), at));
            case OBJECTS -> elements(node, path, (each, at) -> object(field.shape(), each, at, report));
            case OBJECT -> object(field.shape(), node, path, report);
            case INTEGER -> Json.integer(node, path);
            case NUMBER -> number(node, path).doubleValue();
            case DECIMAL -> number(node, path);
            case TRUTH -> truth(node, path);
            default -> written(field, Json.string(node, path), path);
        };
    }

    private static Object written(Shape.Field field, String text, String path) {
        try {
            return switch (field.kind()) {
                case DATE -> LocalDate.parse(text);
                case INSTANT -> Instant.parse(text);
                case MAKER -> Maker.of(text);
                case WORD -> word(field.type(), text, path);
                default -> text;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new FieldFault(path, e.getMessage(), e);
        }
    }

    private static Object word(Class<?> vocabulary, String text, String path) {
        for (Object constant : vocabulary.getEnumConstants()) {
            if (((Word) constant).word().equals(text)) {
                return constant;
            }
        }
        throw new NotUnderstood("'" + text + "' at " + path + " is not a word of " + vocabulary.getSimpleName());
    }

    private static BigDecimal number(JsonNode node, String path) {
        if (!node.isNumber()) {
            throw mismatch(path, "a number", node);
        }
        return node.decimalValue();
    }

    private static Boolean truth(JsonNode node, String path) {
        if (!node.isBoolean()) {
            throw mismatch(path, "true or false", node);
        }
        return node.booleanValue();
    }

    private List<Span> spans(JsonNode node, String path, String report) {
        List<Span> spans = new ArrayList<>();
        if (node.isArray() && node.size() == 0) {
            return spans;
        }
        try {
            CodePoints points = texts.points(report);
            return elements(node, path, (each, at) -> {
                if (!each.isArray() || each.size() != 2) {
                    throw mismatch(at, "a span [start, end]", each);
                }
                return new Span(
                        points.toUtf16(Json.integer(each.get(0), at)), points.toUtf16(Json.integer(each.get(1), at)));
            });
        } catch (IllegalArgumentException e) {
            throw new FieldFault(path, e.getMessage(), e);
        }
    }

    private static <T> List<T> elements(JsonNode node, String path, Element<T> element) {
        if (!node.isArray()) {
            throw mismatch(path, "a list", node);
        }
        List<T> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(element.of(node.get(i), path + "/" + i));
        }
        return elements;
    }

    private static FieldFault mismatch(String path, String wanted, JsonNode got) {
        return Json.mismatch(path, wanted, got);
    }

    /** Reads one element of a list. */
    private interface Element<T> {
        T of(JsonNode node, String path);
    }
}
