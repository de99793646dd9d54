package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A page of a stranger in the same browser reaches nothing: attack test 12 of the reference, on this machine too. */
@Tag("once")
class DoorsTest {

    @TempDir
    Path folder;

    private Served served;
    private int port;

    @BeforeEach
    void start() {
        served = Served.in(folder, settings -> settings.behind(false, Set.of("desk.example")));
        port = served.server.port();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost@evil.example",
                "127.0.0.2",
                "desk.example.evil.example",
                "xdesk.example",
                "[::2]",
                "0.0.0.0",
                "2130706433"
            })
    void attack12_aRequestUnderAnotherNameIsRefused(String host) throws Exception {
        for (String path : new String[] {"/", "/health", "/api/session", "/api/reports", "/openapi.json"}) {
            int status = Raw.status(Raw.get(port, path, host));
            assertTrue(status == 421 || status == 400, host + " " + path + ": " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1", "[::1]", "desk.example", "Desk.Example:443"})
    void itsOwnNamesAreTaken(String host) throws Exception {
        assertEquals(200, Raw.status(Raw.get(port, "/health", host)));
    }

    @Test
    void attack12_aRequestWithoutANameOrWithTwoIsRefused() throws Exception {
        String none = Raw.send(port, "GET /health HTTP/1.1\r\nConnection: close\r\n\r\n");
        String old = Raw.send(port, "GET /health HTTP/1.0\r\n\r\n");
        String two = Raw.get(port, "/health", "localhost", "Host: evil.example");
        assertEquals(400, Raw.status(none), none);
        assertTrue(Raw.status(old) >= 400, old);
        assertEquals(400, Raw.status(two), two);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://localhost:1",
                "Origin: file://",
                "Origin: http://127.0.0.1",
                "Origin: ",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: nonsense"
            })
    void attack12_aForeignPageCanNeitherReadNorWrite(String header) throws Exception {
        Client client = served.client();
        String token = client.token();
        String cookie = client.cookies.getCookieStore().getCookies().get(0).toString();
        String host = "127.0.0.1:" + port;
        String get = Raw.get(port, "/api/session", host, header, "Cookie: " + cookie);
        assertEquals(403, Raw.status(get), get);
        String post = Raw.send(
                port,
                "POST /api/queries HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\nCookie: " + cookie
                        + "\r\nX-CSRF-Token: " + token + "\r\nContent-Type: application/json\r\nContent-Length: 23\r\n"
                        + "Connection: close\r\n\r\n{\"name\":\"a\",\"query\":\"\"}");
        assertEquals(403, Raw.status(post), post);
        assertTrue(client.json("/api/queries").get("items").isEmpty());
    }

    @Test
    void attack12_aWriteWithoutTheSessionsTokenIsRefused() throws Exception {
        Client client = served.client();
        client.token();
        String body = "{\"name\":\"a\",\"query\":\"\"}";
        for (String token : new String[] {"", "x", "null", new Client(port).token()}) {
            java.net.http.HttpRequest request = java.net.http.HttpRequest.newBuilder(client.uri("/api/queries"))
                    .header("Content-Type", "application/json")
                    .headers(token.isEmpty() ? new String[] {"X-Other", "1"} : new String[] {"X-CSRF-Token", token})
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response =
                    client.http.send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
            assertEquals(403, response.statusCode(), response.body());
        }
        assertEquals(201, client.send("POST", "/api/queries", body).statusCode());
    }

    @Test
    void attack12_aFormOfAnotherTypeIsNotTakenForJson() throws Exception {
        Client client = served.client();
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            java.net.http.HttpRequest request = java.net.http.HttpRequest.newBuilder(client.uri("/api/queries"))
                    .header("Content-Type", type)
                    .header("X-CSRF-Token", client.token())
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"name\":\"a\",\"query\":\"\"}"))
                    .build();
            assertEquals(
                    415,
                    client.http
                            .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                            .statusCode());
        }
    }

    @Test
    void attack12_nothingIsChangedByGet() throws Exception {
        Client client = served.client();
        for (var path : client.contract().document().get("paths").properties()) {
            if (path.getValue().has("get")) {
                continue;
            }
            String address = path.getKey().replaceAll("\\{[^}]*}", "1");
            int status = client.get(address).statusCode();
            assertTrue(status == 405 || status == 404 || status == 400, path.getKey() + ": " + status);
        }
    }

    @Test
    void everyAnswerTellsTheBrowserToRunNothingForeign() throws Exception {
        for (String path :
                new String[] {"/", "/health", "/api/reports/rffffffffffffffff", "/nowhere/else", "/assets/no.js"}) {
            HttpResponse<String> response = served.client().get(path);
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'"), path + ": " + policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals(
                    "no-referrer",
                    response.headers().firstValue("Referrer-Policy").orElse(""));
            assertTrue(response.headers().firstValue("Server").isEmpty());
            assertTrue(
                    response.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        }
    }

    @Test
    void attack12_eventsAreForThisServersOwnPageAlone() throws Exception {
        Client client = served.client();
        JsonNode job = Client.tree(client.send("POST", "/api/collations", "{}"));
        String path = "/api/jobs/" + job.get("id").stringValue() + "/events";
        String cookie = client.cookies.getCookieStore().getCookies().get(0).toString();
        String own = "127.0.0.1:" + port;
        for (String header :
                new String[] {"Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site"}) {
            String answer = Raw.get(port, path, own, header, "Cookie: " + cookie, "Accept: text/event-stream");
            assertEquals(403, Raw.status(answer), header + answer);
        }
        String renamed = Raw.get(port, path, "evil.example", "Cookie: " + cookie, "Accept: text/event-stream");
        assertEquals(421, Raw.status(renamed), renamed);
        try (Served team = Served.withAccounts(folder.resolve("team"))) {
            String nobody =
                    Raw.get(team.server.port(), path, "127.0.0.1:" + team.server.port(), "Accept: text/event-stream");
            assertEquals(401, Raw.status(nobody), nobody);
        }
    }

    @Test
    void attack12_noGetChangesTheStoreOrBeginsAnything() throws Exception {
        String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
        Client client = served.client();
        String statement = client.json("/api/statements")
                .get("items")
                .get(0)
                .get("statement")
                .stringValue();
        long revision = served.store.revision();
        int asked = 0;
        for (var path : client.contract().document().get("paths").properties()) {
            if (path.getValue().has("get") && !path.getKey().endsWith("/events")) {
                String address = path.getKey()
                        .replace("{report}", report)
                        .replace("{place}", statement.substring(statement.indexOf('/') + 1))
                        .replaceAll("\\{[^}]*}", "1");
                assertTrue(client.get(address).statusCode() < 500, address);
                asked++;
            }
        }
        assertTrue(asked > 15, "only " + asked + " asked");
        assertEquals(revision, served.store.revision());
        assertEquals(0, served.store.jobs().list(10).size());
        assertEquals(0, served.store.queries().list().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/",
                "///evil.example",
                "/\\evil.example",
                "/%2F%2Fevil.example",
                "/%5Cevil.example",
                "//evil.example/%2e%2e",
                "/.//evil.example",
                "/stories//evil.example",
                "//user@evil.example/stories/"
            })
    void attack15_noAddressLeadsToAnotherServer(String path) throws Exception {
        String answer = Raw.get(port, path, "127.0.0.1:" + port);
        int status = Raw.status(answer);
        assertTrue(status < 300 || status >= 400, answer);
        assertFalse(answer.contains("Location:") || answer.contains("Refresh:"), answer);
        String body = answer.substring(answer.indexOf("\r\n\r\n"));
        assertFalse(body.contains("href=\"//evil") || body.contains("src=\"//evil"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%0A", "%0D%0A", "%20", "%00", "/", ".", "%2e", "%2F", "%E2%80%8B", "%CC%81", ";a", "%09"})
    void attack15_anIdentifierThatOnlyLooksAlikeIsAnother(String added) throws Exception {
        served.add("Harbour Post", "Treaty dead", Served.TEXT);
        String report = served.add("Northern Wire", "No treaty", Served.TEXT + "More.");
        Client client = served.client();
        Uploads.end(client, client.send("POST", "/api/collations", "{}"));
        String story = client.json("/api/stories").get("items").get(0).get("id").stringValue();
        assertEquals(200, client.get("/api/stories/" + story).statusCode());
        for (String path : new String[] {"/api/stories/" + story, "/api/reports/" + report}) {
            int status = Raw.status(Raw.get(port, path + added, "127.0.0.1:" + port));
            assertTrue(status == 400 || status == 404, path + added + ": " + status);
        }
    }
}
