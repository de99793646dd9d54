package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Where in a text something stands is the same through the whole server, whatever its characters and whichever unit is asked for. */
@ParameterizedClass
@EnumSource(Where.class)
class OffsetsTest {

    /** Emoji, with joiner and selector; a combining mark; directions turned over and back; lines ended as on Windows. */
    private static final String TEXT =
            "\u202e\ud83d\ude00\u202c The envoy Lena Ma\u0301rsh said: \"The \ud83d\udea2 treaty is"
                    + " dead\u200f.\"\r\n\r\nMinister Otto Brandt said: \"No \ud83d\ude45\u200d\u2640\ufe0f. We signed \ud835\udd4f.\"\r\n";

    @Parameter
    Where where;

    @TempDir
    Path folder;

    private final Map<String, String> texts = new HashMap<>();
    private int seen;

    /** Checks each object that has one span and the words there. */
    private void check(JsonNode node, String around, boolean utf16) {
        if (node.isObject()) {
            String report = node.path("report").isString()
                    ? texts.getOrDefault(node.get("report").stringValue(), around)
                    : around;
            JsonNode spans = node.path("spans");
            if (report != null
                    && spans.isArray()
                    && spans.size() == 1
                    && node.path("text").isString()) {
                int start = spans.get(0).get(0).intValue();
                int end = spans.get(0).get(1).intValue();
                String there = utf16
                        ? report.substring(start, end)
                        : report.substring(report.offsetByCodePoints(0, start), report.offsetByCodePoints(0, end));
                assertEquals(node.get("text").stringValue(), there, node.toString());
                seen++;
            }
            node.properties().forEach(field -> check(field.getValue(), report, utf16));
        } else {
            node.forEach(each -> check(each, around, utf16));
        }
    }

    @Test
    void attack03_spansCountCodePointsOrUtf16AsIsAskedInEveryAnswer() throws Exception {
        try (Served served = Served.in(where, folder)) {
            Client client = served.client();
            for (String outlet : List.of("\ud83d\udcf0", "Northern Wire")) {
                JsonNode job = Uploads.add(
                        client, Map.of("a.txt", "\ufeff" + TEXT), Map.of("outlet", outlet, "date", "2007-12-20"));
                assertEquals("done", job.get("state").stringValue(), job.toString());
            }
            Uploads.end(client, client.send("POST", "/api/collations", "{}"));
            for (JsonNode hit : client.json("/api/reports").get("items")) {
                String id = hit.get("report").stringValue();
                String text = client.json("/api/reports/" + id)
                        .get("report")
                        .get("text")
                        .stringValue();
                // A mark of the byte order may stand at the beginning of a text, and then counts like any character.
                assertEquals(TEXT, text.replace("\ufeff", ""));
                texts.put(id, text);
            }
            String report = texts.keySet().iterator().next();
            String statement = client.json("/api/statements?order=newest")
                    .get("items")
                    .get(0)
                    .get("statement")
                    .stringValue();
            String story =
                    client.json("/api/stories").get("items").get(0).get("id").stringValue();
            String actor =
                    client.json("/api/actors").get("items").get(0).get("id").stringValue();
            for (String path : List.of(
                    "/api/reports/" + report,
                    "/api/reports/" + statement.replace("/", "/statements/"),
                    "/api/stories/" + story.replace("/", "%2F"),
                    "/api/actors/" + actor.replace("/", "%2F"))) {
                String own = path.contains("/reports/") ? texts.get(path.substring(13, 30)) : null;
                HttpResponse<String> points = client.get(path);
                HttpResponse<String> units = client.get(path + "?offsets=utf16");
                for (boolean utf16 : new boolean[] {false, true}) {
                    seen = 0;
                    check(Client.tree(utf16 ? units : points), own, utf16);
                    assertTrue(seen >= 2, path + ": " + seen + " places seen in " + points.body());
                }
                assertNotEquals(points.body(), units.body(), path);
                assertEquals(
                        points.body(), client.get(path + "?offsets=codepoints").body());
                assertEquals(400, client.get(path + "?offsets=bytes").statusCode());
            }
            assertTrue(client.get("/openapi.json").body().contains("\"utf16\""));
        }
    }

    @Test
    void attack03_aTextWithANulIsRefusedAndNotShortened() throws Exception {
        try (Served served = Served.in(where, folder)) {
            Client client = served.client();
            HttpResponse<String> refused = client.send(
                    "POST", "/api/readings", Client.JSON.writeValueAsString(Map.of("text", "Marsh said: \"No\0.\"")));
            assertEquals(400, refused.statusCode(), refused.body());
            JsonNode job = Uploads.add(client, Map.of("a.txt", "Marsh said: \"No\0.\" " + TEXT), Map.of());
            assertTrue(job.get("message").stringValue().contains("1 problem"), job.toString());
            assertEquals(0, client.json("/api/reports").get("total").intValue());
            assertFalse(client.get("/api/statements?words=No%00").body().contains("Exception"));
        }
    }
}
