package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What a person does, from adding files to undoing a correction; every answer is held against the description. */
@ParameterizedClass
@EnumSource(Where.class)
class JourneyTest {

    private static final String OTHER = """
            Envoy Lena Marsh told reporters on Tuesday that "the harbour treaty is dead". Minister Otto Brandt said:
            "We never signed it." The fishers were not asked.
            """;

    @Parameter
    Where where;

    @TempDir
    Path folder;

    private Served served;
    private Client client;

    @BeforeEach
    void start() {
        served = Served.in(where, folder);
        client = served.client();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void addTwoAndCompare() throws Exception {
        for (Map.Entry<String, String> each :
                Map.of("Harbour Post", Served.TEXT, "Northern Wire", OTHER).entrySet()) {
            JsonNode job = Uploads.add(
                    client,
                    Map.of(each.getKey() + ".txt", each.getValue()),
                    Map.of("outlet", each.getKey(), "date", "2007-12-20"));
            assertEquals("done", job.get("state").stringValue(), job.toString());
        }
        JsonNode job = Uploads.end(client, client.send("POST", "/api/collations", "{}"));
        assertEquals("done", job.get("state").stringValue(), job.toString());
    }

    private JsonNode statements() throws Exception {
        return client.json("/api/statements?limit=100");
    }

    @Test
    void filesBecomeReportsStatementsStoriesAndActors() throws Exception {
        addTwoAndCompare();
        JsonNode found = statements();
        assertTrue(found.get("total").intValue() >= 6, found.toString());
        assertEquals(2, client.json("/api/reports").get("total").intValue());
        assertEquals(
                1, client.json("/api/reports?outlet=Harbour+Post").get("total").intValue());
        JsonNode stories = client.json("/api/stories");
        assertFalse(stories.get("items").isEmpty());
        assertFalse(stories.get("stale").booleanValue());
        String story = stories.get("items").get(0).get("id").stringValue();
        JsonNode whole = client.json("/api/stories/" + story);
        assertFalse(whole.get("texts").isEmpty(), whole.toString());
        JsonNode actors = client.json("/api/actors");
        assertTrue(actors.get("total").intValue() >= 3, actors.toString());
        String actor = actors.get("items").get(0).get("id").stringValue().replace("/", "%2F");
        JsonNode detail = client.json("/api/actors/" + actor);
        assertFalse(detail.get("entities").get(0).get("sentences").isEmpty(), detail.toString());
        try (var left = Files.walk(folder.resolve("incoming"))) {
            assertTrue(left.filter(Files::isRegularFile).allMatch(file -> file.endsWith("lock")), "files were left");
        }
    }

    @Test
    void aCorrectionStandsBesideTheProposalAndCanBeUndone() throws Exception {
        addTwoAndCompare();
        JsonNode hit = statements().get("items").get(0);
        String path = "/api/reports/" + hit.get("statement").stringValue().replace("/", "/statements/");
        HttpResponse<String> shown = client.get(path);
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        assertEquals(428, client.send("PATCH", path, "{\"mode\":\"indirect\"}").statusCode());
        HttpResponse<String> made = client.send("PATCH", path, "{\"mode\":\"indirect\"}", "If-Match", tag);
        assertEquals(200, made.statusCode(), made.body());
        assertEquals("\"1\"", made.headers().firstValue("ETag").orElseThrow());
        HttpResponse<String> stale = client.send("PATCH", path, "{\"mode\":\"mixed\"}", "If-Match", tag);
        assertEquals(412, stale.statusCode());
        assertEquals(1, Client.tree(stale).get("version").intValue());
        JsonNode now = client.json(path);
        assertEquals("indirect", now.get("statement").get("mode").stringValue());
        assertFalse(now.get("proposed").get(0).get("mode").stringValue().equals("indirect"));
        String coding =
                Client.tree(made).get("codings").get(0).get("id").stringValue().replace("/", "%2F");
        String undo = "/api/codings/" + coding + "/withdraw";
        assertEquals(412, client.send("POST", undo, "{\"version\":0}").statusCode());
        assertEquals(200, client.send("POST", undo, "{\"version\":1}").statusCode());
        assertEquals(409, client.send("POST", undo, "{\"version\":2}").statusCode());
        assertFalse(client.json(path).get("statement").get("mode").stringValue().equals("indirect"));
        assertEquals(2, client.json(path + "/history").get("items").size());
        // What was said of the two reports when they were added, outlet and date of each, and then these two.
        assertEquals(6, client.json("/api/codings").get("items").size());
        assertTrue(client.json("/api/stories").get("stale").booleanValue());
    }

    @Test
    void valuesThatFitNoFieldAreRefusedByName() throws Exception {
        addTwoAndCompare();
        String statement = statements().get("items").get(0).get("statement").stringValue();
        String path = "/api/reports/" + statement.replace("/", "/statements/");
        for (String body : List.of(
                "{\"mode\":\"loud\"}",
                "{\"content.spans\":[[5,2]]}",
                "{\"content.spans\":[[0,999999999]]}",
                "{\"content.spans\":[]}",
                "{\"source.entity\":\"r0000000000000000/e1-2\"}",
                "{\"act\":\"shout\"}",
                "{\"rejected\":\"perhaps\"}",
                "{\"by\":\"coder:somebody\"}",
                "{\"mode\":1}",
                "{}",
                "[]",
                "null",
                "")) {
            HttpResponse<String> refused = client.send("PATCH", path, body, "If-Match", "\"0\"");
            assertEquals(400, refused.statusCode(), body + refused.body());
        }
        assertEquals(0, served.store.codings().version(statement));
    }

    @Test
    void actorsAreMergedAndTakenApart() throws Exception {
        addTwoAndCompare();
        JsonNode actors = client.json("/api/actors").get("items");
        String from = actors.get(0).get("id").stringValue();
        String into = actors.get(1).get("id").stringValue();
        String body = Client.JSON.writeValueAsString(Map.of("from", from, "into", into));
        HttpResponse<String> made = client.send("POST", "/api/actors/merge", body);
        assertEquals(200, made.statusCode(), made.body());
        assertTrue(client.json("/api/actors").get("stale").booleanValue());
        int before = client.json("/api/actors").get("total").intValue();
        Uploads.end(client, client.send("POST", "/api/collations", "{}"));
        assertEquals(before - 1, client.json("/api/actors").get("total").intValue());
        String coding =
                Client.tree(made).get("codings").get(0).get("id").stringValue().replace("/", "%2F");
        assertEquals(
                200,
                client.send("POST", "/api/codings/" + coding + "/withdraw", "{}")
                        .statusCode());
        Uploads.end(client, client.send("POST", "/api/collations", "{}"));
        assertEquals(before, client.json("/api/actors").get("total").intValue());
    }

    @Test
    void aBodyDecidesWithTheVotesGiven() throws Exception {
        JsonNode bodies = client.json("/api/bodies").get("bodies");
        assertTrue(bodies.size() >= 3);
        JsonNode answer = Client.tree(client.send(
                "POST",
                "/api/decisions",
                "{\"body\":\"un-security-council\",\"date\":\"2007-12-19\",\"question\":\"the resolution\","
                        + "\"votes\":{\"RU\":\"no\",\"US\":\"yes\"},\"whatIf\":{\"RU\":\"abstain\"}}"));
        assertFalse(answer.get("decisions").isEmpty(), answer.toString());
        assertFalse(answer.get("whatIf").isNull());
        assertEquals(
                200,
                client.send("POST", "/api/powers", "{\"body\":\"un-security-council\",\"date\":\"2007-12-19\"}")
                        .statusCode());
        for (String body : List.of("../../../../etc/passwd", "/etc/passwd", "un-security-council.yaml", "none")) {
            String asked = Client.JSON.writeValueAsString(Map.of("body", body, "date", "2007-12-19"));
            assertEquals(404, client.send("POST", "/api/decisions", asked).statusCode(), body);
            assertEquals(404, client.send("POST", "/api/powers", asked).statusCode(), body);
            assertTrue(client.get("/api/bodies/" + body.replace("/", "%2F")).statusCode() == 404, body);
        }
    }

    @Test
    void textsAreReadComparedAndVerifiedWithoutBeingKept() throws Exception {
        String text = Client.JSON.writeValueAsString(Map.of("text", Served.TEXT, "outlet", "Harbour Post"));
        HttpResponse<String> read = client.send("POST", "/api/readings", text);
        assertTrue(read.body().contains("\"type\":\"statement\""), read.body());
        List<Map<String, String>> one = List.of(Map.of("text", Served.TEXT));
        List<Map<String, String>> other = List.of(Map.of("text", OTHER));
        HttpResponse<String> verified = client.send(
                "POST", "/api/verifications", Client.JSON.writeValueAsString(Map.of("reports", one, "against", other)));
        assertEquals(200, verified.statusCode(), verified.body());
        HttpResponse<String> revised = client.send(
                "POST",
                "/api/revisions",
                Client.JSON.writeValueAsString(Map.of("versions", List.of(one.get(0), other.get(0)))));
        assertEquals(200, revised.statusCode(), revised.body());
        assertFalse((verified.body() + revised.body()).contains(folder.toString()), "a path of the server is told");
        assertEquals(0, client.json("/api/about").get("store").get("reports").intValue());
    }

    @Test
    void aQueryIsKeptAndOnlyChangedOverTheVersionThatWasSeen() throws Exception {
        HttpResponse<String> made =
                client.send("POST", "/api/queries", "{\"name\":\"Treaty\",\"query\":\"words=treaty\"}");
        String path = made.headers().firstValue("Location").orElseThrow();
        String other = "{\"name\":\"Treaties\",\"query\":\"words=treaty*\"}";
        assertEquals(428, client.send("PUT", path, other).statusCode());
        assertEquals(200, client.send("PUT", path, other, "If-Match", "\"1\"").statusCode());
        assertEquals(412, client.send("PUT", path, other, "If-Match", "\"1\"").statusCode());
        assertEquals(412, client.send("DELETE", path, null, "If-Match", "\"1\"").statusCode());
        assertEquals(204, client.send("DELETE", path, null, "If-Match", "\"2\"").statusCode());
        assertEquals(404, client.get(path).statusCode());
    }

    @Test
    void anExportTakenInElsewhereIsTheSameRecord() throws Exception {
        addTwoAndCompare();
        String export = client.get("/api/export").body();
        assertTrue(export.startsWith("{\"type\":\"record\""), export.substring(0, 60));
        try (Served other = Served.in(where, folder.resolve("other"))) {
            Client there = other.client();
            JsonNode job =
                    Uploads.end(there, Uploads.send(there, "/api/imports", Map.of("record.jsonl", export), Map.of()));
            assertEquals("done", job.get("state").stringValue(), job.toString());
            assertEquals(export, there.get("/api/export").body());
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
        for (String path : List.of("/api/reports/" + report, "/api/reports", "/api/about", "/openapi.json")) {
            HttpResponse<String> first = client.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = client.get(path, "If-None-Match", tag);
            assertEquals(304, again.statusCode(), path);
            assertEquals("", again.body());
            HttpResponse<String> head = client.send("HEAD", path, null);
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body());
        }
        HttpResponse<String> packed = client.get("/openapi.json", "Accept-Encoding", "gzip");
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void eventsTellHowAJobGoes() throws Exception {
        HttpResponse<String> accepted =
                Uploads.send(client, "/api/reports", Map.of("a.txt", Served.TEXT), Map.of("outlet", "Harbour Post"));
        String events = client.get(
                        accepted.headers().firstValue("Location").orElseThrow() + "/events",
                        "Accept",
                        "text/event-stream")
                .body();
        assertTrue(events.contains("event: end"), events);
        assertTrue(events.contains("\"state\":\"done\""), events);
        assertEquals(
                404,
                client.get("/api/jobs/none/events", "Accept", "text/event-stream")
                        .statusCode());
    }

    @Test
    void aReadingIsUndoneAndTakenBack() throws Exception {
        String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
        String path = "/api/reports/" + report + "/readings";
        JsonNode only = client.json(path).get("items").get(0);
        String one = path + "/" + only.get("id").longValue();
        assertEquals(409, client.send("POST", one + "/withdraw", "{}").statusCode());
        assertEquals(404, client.send("POST", path + "/999/withdraw", "{}").statusCode());
        assertEquals(200, client.send("POST", one + "/restore", "{}").statusCode());
    }
}
