package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import tools.jackson.databind.JsonNode;

/** What fits is kept and what does not is refused, by whichever way it comes: one by one, together, or in a file. */
class FittingTest {

    @TempDir
    Path folder;

    private static String decided(String target, String field, String value, long version) {
        return "{\"target\":\"%s\",\"field\":\"%s\",\"value\":\"%s\",\"version\":%d}"
                .formatted(target, field, value, version);
    }

    @Test
    void aValueThatDoesNotFitIsRefusedAlsoAmongOthersAndInAFile() throws Exception {
        try (Served served = Served.in(folder)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            List<Statement> statements = statements(served.store.find(report).orElseThrow());
            Client client = served.client();
            HttpResponse<String> together = client.send(
                    "POST",
                    "/api/codings",
                    "{\"items\":[" + decided(statements.get(0).id(), "mode", "mixed", 0) + ","
                            + decided(statements.get(1).id(), "mode", "sung", 0) + "]}");
            assertEquals(400, together.statusCode(), together.body());
            assertTrue(together.body().contains("\"field\":\"mode\""), together.body());
            HttpResponse<String> one = client.send(
                    "PATCH",
                    "/api/reports/" + statements.get(0).id().replace("/", "/statements/"),
                    "{\"source.entity\":\"" + report + "/e1-2\"}",
                    "If-Match",
                    "\"0\"");
            assertEquals(400, one.statusCode(), one.body());
            assertEquals(0, client.json("/api/codings").get("items").size());

            String file = client.get("/api/export").body();
            String foreign =
                    "{\"type\":\"coding\",\"id\":\"%s/c1\",\"target\":\"%s\",\"field\":\"content.spans\",\"value\":\"5-40000\",\"by\":\"coder:eve\"}\n"
                            .formatted(report, statements.get(0).id());
            JsonNode job = Uploads.end(
                    client, Uploads.send(client, "/api/imports", Map.of("record.jsonl", file + foreign), Map.of()));
            assertEquals("done", job.get("state").stringValue(), job.toString());
            assertTrue(
                    job.toString().contains("1 problem") || job.toString().contains("content.spans"), job.toString());
            assertEquals(0, client.json("/api/codings").get("items").size());
        }
    }

    @Test
    void whoSawAStatementBeforeItWasReadAgainIsToldThatItIsAnother() throws Exception {
        try (Served served = Served.in(folder)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            ReportRecord first = served.store.find(report).orElseThrow();
            Client client = served.client();
            String before = "/api/reports/" + statements(first).get(0).id().replace("/", "/statements/");
            assertEquals(
                    200,
                    client.send("PATCH", before, "{\"mode\":\"mixed\"}", "If-Match", "\"0\"")
                            .statusCode());
            ReportRecord again = narrower(first);
            served.store.put(again);
            String after = "/api/reports/" + statements(again).get(0).id().replace("/", "/statements/");
            JsonNode shown = client.json(after);
            assertEquals(1, shown.get("version").intValue());
            assertEquals(1, shown.get("history").size());
            assertEquals("mixed", shown.get("history").get(0).get("after").stringValue());
            assertEquals(1, client.json(after + "/history").get("items").size());
            assertEquals(1, client.json(before + "/history").get("items").size());
            assertEquals(
                    1,
                    client.json("/api/reports/" + report)
                            .get("versions")
                            .get(statements(again).get(0).id())
                            .intValue());
            HttpResponse<String> stale = client.send("PATCH", after, "{\"mode\":\"direct\"}", "If-Match", "\"0\"");
            assertEquals(412, stale.statusCode(), stale.body());
            HttpResponse<String> made = client.send("PATCH", after, "{\"mode\":\"direct\"}", "If-Match", "\"1\"");
            assertEquals(200, made.statusCode(), made.body());
            assertEquals(2, client.json(after).get("version").intValue());
            String replaced =
                    shown.get("history").get(0).get("coding").get("id").stringValue();
            assertTrue(made.body().contains("\"replaces\":\"" + replaced + "\""), made.body());
        }
    }

    private static List<Statement> statements(ReportRecord record) {
        return record.list(Statement.class);
    }

    /** Returns what a reader finds who leaves the quotation marks away. */
    private static ReportRecord narrower(ReportRecord record) {
        CodePoints points = CodePoints.of(record.report().text());
        Maker by = new Maker.Machine("narrow", "1");
        List<Item> items = new ArrayList<>();
        for (Item item : record.items()) {
            if (item instanceof Statement old) {
                Span span = old.content().spans().get(0);
                List<Span> content = List.of(new Span(span.start() + 1, span.end() - 1));
                items.add(new Statement(
                        Identifiers.inReport(old.report(), "s", content, points),
                        old.report(),
                        old.mode(),
                        old.source(),
                        old.cue(),
                        Passage.of(record.report().text(), content),
                        null,
                        null,
                        null,
                        null,
                        by,
                        old.extra()));
            } else if (item.type().equals("entity")) {
                items.add(item);
            }
        }
        return new ReportRecord(record.report(), items);
    }
}
