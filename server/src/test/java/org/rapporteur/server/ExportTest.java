package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.databind.JsonNode;

/** What goes out: whole or visibly not, without texts where asked, and in force where the page shows it. */
class ExportTest {

    @TempDir
    Path folder;

    @Test
    void aStreamWhoseStoreFailsHalfWayDoesNotLookWhole() throws Exception {
        try (Served served = Served.in(folder)) {
            String text = "The tide came in and went out again.\n".repeat(14_000);
            for (int i = 0; i < 60; i++) {
                served.store.put(ReportRecord.of(Served.report("Harbour Post", "Tide " + i, text)));
            }
            Client client = served.client();
            HttpRequest request =
                    HttpRequest.newBuilder(client.uri("/api/export")).build();
            HttpResponse<InputStream> response = client.http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                assertEquals(200, response.statusCode());
                assertEquals(100, in.readNBytes(100).length);
                served.store.close();
                assertThrows(IOException.class, in::readAllBytes);
            }
        }
    }

    @Test
    void aStreamWhoseStoreFailsBeforeTheFirstByteIsAProblem() throws Exception {
        try (Served served = Served.in(folder)) {
            served.add("Harbour Post", "Treaty dead", Served.TEXT);
            Client client = served.client();
            client.contract();
            served.store.close();
            HttpResponse<String> response = client.get("/api/export");
            assertEquals(503, response.statusCode(), response.body());
            assertTrue(response.headers().firstValue("Content-Disposition").isEmpty());
        }
    }

    @Test
    void aRecordWithoutTextsHoldsNone() throws Exception {
        try (Served served = Served.in(folder)) {
            served.add("Harbour Post", "Treaty dead", Served.TEXT);
            Client client = served.client();
            HttpResponse<String> whole = client.get("/api/export");
            HttpResponse<String> without = client.get("/api/export?texts=false");
            assertEquals(200, without.statusCode(), without.body());
            assertTrue(whole.body().contains("harbour treaty is dead"));
            assertFalse(without.body().contains("harbour treaty is dead"), without.body());
            assertEquals(whole.body().lines().count(), without.body().lines().count());
        }
    }

    @Test
    void aReportIsShownAsPeopleDecidedIt() throws Exception {
        try (Served served = Served.in(folder)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            Client client = served.client();
            List<String> ids = statements(client, report);
            String path = "/api/reports/" + ids.get(0).replace("/", "/statements/");
            HttpResponse<String> made = client.send("PATCH", path, "{\"rejected\":\"yes\"}", "If-Match", "\"0\"");
            assertEquals(200, made.statusCode(), made.body());
            assertEquals(ids.subList(1, ids.size()), statements(client, report));
            JsonNode shown = client.json("/api/reports/" + report);
            assertEquals(1, shown.get("versions").get(ids.get(0)).intValue());
            assertEquals(1, shown.get("codings").size());
            assertTrue(client.json(path).get("rejected").booleanValue());
        }
    }

    private static List<String> statements(Client client, String report) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : client.json("/api/reports/" + report).get("items")) {
            if (item.get("type").stringValue().equals("statement")) {
                ids.add(item.get("id").stringValue());
            }
        }
        return ids;
    }
}
