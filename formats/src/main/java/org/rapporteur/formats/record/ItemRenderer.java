package org.rapporteur.formats.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.Word;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import tools.jackson.core.JsonGenerator;

/** Writes one object as JSON, its unknown fields where they were. Used once. */
final class ItemRenderer {

    private final JsonGenerator out;
    private final ItemFormat.Texts texts;
    private final Words words;

    /** Unknown fields not yet written: pointer of the object that holds them, to their names and JSON texts. */
    private final Map<String, List<String[]>> extras = new HashMap<>();

    ItemRenderer(JsonGenerator out, ItemFormat.Texts texts, Words words) {
        this.out = out;
        this.texts = texts;
        this.words = words;
    }

    /**
     * Writes the object.
     *
     * @throws IllegalArgumentException when a span is not one of its report's text, the report is not known, or a string is no text
     */
    void render(Item item) {
        collect(item.extra());
        out.writeStartObject();
        out.writeName("type");
        out.writeString(item.type());
        Shape shape = ItemTypes.get(item);
        fields(shape, item, "", Order.reportOf(item));
        // Where the object that held an unknown field has gone, the field is kept under its whole path.
        extras.forEach((parent, fields) -> fields.forEach(field -> extra(parent + "/" + field[0], field[1])));
        out.writeEndObject();
    }

    private void collect(Extra extra) {
        extra.fields().forEach((pointer, json) -> {
            int slash = pointer.lastIndexOf('/');
            extras.computeIfAbsent(pointer.substring(0, Math.max(slash, 0)), parent -> new ArrayList<>())
                    .add(new String[] {pointer.substring(slash + 1), json});
        });
    }

    private void fields(Shape shape, Object owner, String path, String report) {
        String own = shape.find("report")
                .map(field -> (String) field.of(owner))
                .filter(id -> id != null)
                .orElse(report);
        for (Shape.Field field : shape.fields()) {
            if (field.kind() != Kind.EXTRA && !isLeftOut(shape, field, owner, own)) {
                out.writeName(field.name());
                value(field, field.of(owner), path, own);
            }
        }
        List<String[]> unknown = extras.remove(path);
        if (unknown != null) {
            for (String[] field : unknown) {
                String name = Pointers.unescape(field[0]);
                if (shape.find(name).isEmpty() && !(path.isEmpty() && name.equals("type"))) {
                    extra(name, field[1]);
                }
            }
        }
    }

    /**
     * Returns whether the field holds only what the report's text shows.
     *
     * @throws IllegalArgumentException when the words are not those of the text, which whoever reads it again could not know
     */
    private boolean isLeftOut(Shape shape, Shape.Field field, Object owner, String report) {
        if (words == Words.WRITTEN || !field.name().equals("text") || field.kind() != Kind.TEXT) {
            return false;
        }
        if (owner instanceof Report) {
            return true;
        }
        Optional<Shape.Field> place = shape.find("spans").filter(spans -> spans.kind() == Kind.SPANS);
        if (place.isEmpty()) {
            return false;
        }
        List<Span> spans =
                ((List<?>) place.get().of(owner)).stream().map(Span.class::cast).toList();
        if (words == Words.WITHHELD && !spans.isEmpty()) {
            return true;
        }
        String text = spans.isEmpty() ? null : texts.text(report).orElse(null);
        if (text == null) {
            return false;
        }
        Object written = field.of(owner);
        if (written != null && !written.equals(Spans.text(text, spans))) {
            throw new IllegalArgumentException("it has words that report " + report + " does not have at " + spans);
        }
        return true;
    }

    private void extra(String name, String json) {
        out.writeName(Text.whole(name));
        out.writeRawValue(Text.whole(json));
    }

    private void value(Shape.Field field, Object value, String path, String report) {
        if (value == null) {
            out.writeNull();
            return;
        }
        switch (field.kind()) {
            case INTEGER -> out.writeNumber((Integer) value);
            case NUMBER -> out.writeNumber((Double) value);
            case DECIMAL -> out.writeNumber((BigDecimal) value);
            case MAKER -> out.writeString(Text.whole(((Maker) value).written()));
            case WORD -> out.writeString(((Word) value).word());
            case SPANS -> spans((List<?>) value, report);
            case TRUTH -> out.writeBoolean((Boolean) value);
            case TEXTS -> texts((List<?>) value);
            case WORDS ->
                texts(((List<?>) value)
                        .stream().map(word -> ((Word) word).word()).toList());
            case OBJECT -> object(field.shape(), value, path + "/" + field.name(), report);
            case OBJECTS -> objects(field.shape(), (List<?>) value, path + "/" + field.name(), report);
            default -> out.writeString(Text.whole(value.toString()));
        }
    }

    private void spans(List<?> spans, String report) {
        out.writeStartArray();
        if (!spans.isEmpty()) {
            CodePoints points = texts.points(report);
            for (Object each : spans) {
                Span span = (Span) each;
                out.writeStartArray();
                out.writeNumber(points.fromUtf16(span.start()));
                out.writeNumber(points.fromUtf16(span.end()));
                out.writeEndArray();
            }
        }
        out.writeEndArray();
    }

    private void texts(List<?> texts) {
        out.writeStartArray();
        texts.forEach(text -> out.writeString(Text.whole((String) text)));
        out.writeEndArray();
    }

    private void object(Shape shape, Object value, String path, String report) {
        out.writeStartObject();
        fields(shape, value, path, report);
        out.writeEndObject();
    }

    private void objects(Shape shape, List<?> values, String path, String report) {
        out.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            object(shape, values.get(i), path + "/" + i, report);
        }
        out.writeEndArray();
    }
}
