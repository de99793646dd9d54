package org.rapporteur.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.evaluation.Lines;
import org.rapporteur.record.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads PLOVER's gold standard records: a JSON list of objects with {@code event}, {@code text}, {@code source} and {@code target} (lists of
 * {@code actorText}, or an empty string where nobody is coded) and {@code textInfo.markup}. Records of the kind DOCUMENT are passed over.
 * Stateless.
 */
final class GsrFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What older labels are called today. */
    private static final Map<String, String> RENAMED =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");

    private static final Set<String> CATEGORIES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private GsrFile() {}

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or is not as expected, naming the file and the record, counted from 1
     */
    static List<GsrRecord> read(Path file) throws IOException {
        JsonNode root;
        try {
            root = JSON.readTree(Lines.text(file));
        } catch (JacksonException e) {
            throw Lines.error(file, line(e), "not JSON: " + e.getOriginalMessage(), e);
        }
        if (root == null || !root.isArray()) {
            throw new IOException(file + ": a JSON list of records is expected");
        }
        List<GsrRecord> records = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            JsonNode node = root.get(i);
            try {
                if (!node.path("event").asString("").equals("DOCUMENT")) {
                    records.add(record(node));
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(
                        file + ", record " + (i + 1) + " (" + node.path("id").asString("without id") + "): "
                                + e.getMessage(),
                        e);
            }
        }
        if (records.isEmpty()) {
            throw new IOException(file + ": no record of an event");
        }
        return records;
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static GsrRecord record(JsonNode node) {
        String event = string(node, "event");
        String category = RENAMED.getOrDefault(event, event);
        if (!CATEGORIES.contains(category)) {
            throw new IllegalArgumentException("field event: '" + event + "' is no category of PLOVER");
        }
        String text = string(node, "text");
        GsrMarkup markup = GsrMarkup.of(node.path("textInfo").path("markup").asString(""));
        return new GsrRecord(
                node.path("id").asString(""),
                text,
                category,
                places(node.path("source"), text, markup, "SRC"),
                places(node.path("target"), text, markup, "TAR"));
    }

    /** Where the sides stand: as marked; where nothing is or the marked text is another, wherever their words first stand. */
    private static List<Span> places(JsonNode actors, String text, GsrMarkup markup, String mark) {
        if (!actors.isArray() || actors.isEmpty()) {
            return List.of();
        }
        List<Span> marked = markup.places(mark);
        if (markup.text().equals(text) && !marked.isEmpty()) {
            return marked;
        }
        List<String> words = new ArrayList<>();
        actors.forEach(actor -> words.add(actor.path("actorText").asString("")));
        marked.forEach(place -> words.add(place.in(markup.text())));
        return words.stream()
                .filter(word -> !word.isBlank() && text.contains(word))
                .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
                .distinct()
                .toList();
    }

    private static String string(JsonNode node, String field) {
        String value = node.path(field).asString("");
        if (value.isBlank()) {
            throw new IllegalArgumentException("field " + field + ": words are expected, got " + node.path(field));
        }
        return value;
    }
}
