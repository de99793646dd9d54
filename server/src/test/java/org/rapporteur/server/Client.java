package org.rapporteur.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.rapporteur.server.http.Jsons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser: keeps cookies and the session's token. */
final class Client {

    static final JsonMapper JSON = Jsons.mapper();

    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    final int port;
    private String token;
    private Contract contract;

    Client(int port) {
        this.port = port;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, null, headers);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Sends a request as our own page would: with the token where it writes. */
    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
        if (!method.equals("GET") && !method.equals("HEAD")) {
            request.header("X-CSRF-Token", token());
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (!method.equals("HEAD")) {
            contract().check(method, path, response);
        }
        return response;
    }

    Contract contract() throws IOException, InterruptedException {
        if (contract == null) {
            HttpRequest request = HttpRequest.newBuilder(uri("/openapi.json")).build();
            contract = new Contract(
                    JSON.readTree(http.send(request, BodyHandlers.ofString()).body()));
        }
        return contract;
    }

    String token() throws IOException, InterruptedException {
        if (token == null) {
            token = json("/api/session").get("csrf").stringValue();
        }
        return token;
    }

    JsonNode logIn(String name, String password) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("name", name, "password", password));
        HttpResponse<String> response = send("POST", "/api/session", body);
        if (response.statusCode() != 200) {
            throw new AssertionError("log-in: " + response.statusCode() + " " + response.body());
        }
        JsonNode answer = JSON.readTree(response.body());
        token = answer.get("csrf").stringValue();
        return answer;
    }

    /** Uses what another has read of the server's description. */
    Client knowing(Contract known) {
        contract = known;
        return this;
    }

    /** Forgets the token, so that the next write asks for one. */
    void forget() {
        token = null;
    }

    static JsonNode tree(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
