package org.rapporteur.formats.record;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Single objects as lines of {@code rapporteur-record} 1, the same that a file holds but for the words beside spans. What this version
 * does not know is kept, as in a file. Immutable, safe on any thread.
 */
public final class RecordItemFormat implements ItemFormat {

    /** How deep fields are looked for in a line. */
    private static final int DEPTH = 3;

    private final JsonFactory json = new JsonFactory();
    private final JsonMapper mapper = Json.mapper();

    @Override
    public String write(Item item, Texts texts) {
        if (item instanceof UnknownItem unknown) {
            return Text.whole(unknown.json()).replace('\n', ' ').replace('\r', ' ');
        }
        StringWriter line = new StringWriter(512);
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
            new ItemRenderer(generator, texts, Words.LEFT_OUT).render(item);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the " + item.type() + " " + item.id() + " cannot be kept: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "the " + item.type() + " " + item.id() + " cannot be kept: " + e.getOriginalMessage(), e);
        }
        return line.toString();
    }

    @Override
    public Item read(String line, Texts texts) {
        JsonNode node = parse(line);
        String type = text(node, "type");
        Shape shape = type == null ? null : ItemTypes.find(type).orElse(null);
        if (shape == null) {
            return new UnknownItem(type, text(node, "id"), line);
        }
        try {
            return new ItemBinder(texts).bind(shape, node, reportOf(node));
        } catch (NotUnderstood e) {
            return new UnknownItem(type, text(node, "id"), line);
        } catch (FieldFault e) {
            throw new IllegalArgumentException(
                    "the " + type + " " + text(node, "id") + ": " + (e.field() == null ? "it" : e.field()) + " "
                            + e.getMessage(),
                    e);
        }
    }

    @Override
    public Report report(String line, String text) {
        JsonNode node = parse(line);
        if (!(node instanceof ObjectNode object) || !"report".equals(text(node, "type"))) {
            throw new IllegalArgumentException("the line is not that of a report");
        }
        String digest = Identifiers.digest(text);
        if (!digest.equals(text(node, "digest"))) {
            throw new IllegalArgumentException(
                    "the text's digest is " + digest + ", but the report's is " + text(node, "digest"));
        }
        object.put("text", text);
        String id = text(node, "id");
        Order order = new Order();
        order.begin(id, text);
        try {
            return (Report) new ItemBinder(order).bind(ItemTypes.list().get("report"), object, id);
        } catch (FieldFault | NotUnderstood e) {
            throw new IllegalArgumentException("the report " + id + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect(parse(line), "", fields, DEPTH);
        return fields;
    }

    private static void collect(JsonNode node, String path, Map<String, String> fields, int depth) {
        node.forEachEntry((name, value) -> {
            if (value.isString()) {
                fields.put(path + name, value.stringValue());
            } else if (value.isObject() && depth > 1) {
                collect(value, path + name + ".", fields, depth - 1);
            }
        });
    }

    private JsonNode parse(String line) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the line is not one JSON object: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("the line is not a JSON object");
    }

    private static String reportOf(JsonNode node) {
        for (String field : List.of("report", "statement", "target", "id")) {
            String id = text(node, field);
            if (id != null) {
                return Order.before(id);
            }
        }
        return null;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
