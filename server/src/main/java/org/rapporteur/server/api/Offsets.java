package org.rapporteur.server.api;

import java.util.function.Function;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Word;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.schema.RawItem;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In which units an answer counts where in a text something stands. Files, Python and R count code points, browsers and Java count UTF-16;
 * the two differ behind the first character beyond the basic plane, such as an emoji.
 */
public enum Offsets implements Word {
    CODEPOINTS,
    UTF16;

    /** What a caller asks for. */
    public static final Parameter<Offsets> PARAMETER = Parameter.word(
            "offsets",
            Offsets.class,
            CODEPOINTS,
            "How spans count: codepoints, as files do, or utf16, as browsers and Java do. What comes in, identifiers and the"
                    + " values of codings always count code points");

    /** Texts may be as long as reports are. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** Returns an object of one report whose spans count so; it came counting code points. */
    public RawItem of(RawItem item, CodePoints points) {
        return this == CODEPOINTS || points.isIdentity() ? item : new RawItem(of(item.json(), report -> points));
    }

    /**
     * Returns JSON whose spans count so; it came counting code points.
     *
     * @param json objects with {@code spans} and, there or around them, {@code report}
     * @param points gives the conversion for a report by its identifier, or null where its text is not known: such spans stay
     */
    public String of(String json, Function<String, CodePoints> points) {
        if (this == CODEPOINTS) {
            return json;
        }
        JsonNode root = JSON.readTree(json);
        convert(root, points.apply(""), points);
        return JSON.writeValueAsString(root);
    }

    /** Goes as deep as the parser did, which bounds it. */
    private static void convert(JsonNode node, CodePoints around, Function<String, CodePoints> points) {
        if (node instanceof ObjectNode object) {
            JsonNode report = object.get("report");
            CodePoints here = report != null && report.isString() ? points.apply(report.stringValue()) : around;
            object.properties().forEach(field -> {
                if (field.getKey().equals("spans") && field.getValue() instanceof ArrayNode spans) {
                    if (here != null) {
                        spans.forEach(span -> convert(span, here));
                    }
                } else {
                    convert(field.getValue(), here, points);
                }
            });
        } else {
            node.forEach(each -> convert(each, around, points));
        }
    }

    private static void convert(JsonNode span, CodePoints points) {
        if (span instanceof ArrayNode ends && ends.size() == 2) {
            try {
                int start = points.toUtf16(ends.get(0).intValue());
                int end = points.toUtf16(ends.get(1).intValue());
                ends.removeAll().add(start).add(end);
            } catch (IllegalArgumentException e) {
                // What is kept though it does not fit its text stays as it is.
                return;
            }
        }
    }
}
