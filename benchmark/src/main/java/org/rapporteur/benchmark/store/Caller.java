package org.rapporteur.benchmark.store;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.rapporteur.store.search.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a server, and fails loudly when it does not answer as it should. One thread. */
final class Caller {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;
    private final String token;

    Caller(URI server) {
        this.server = server;
        this.token = json("/api/session").path("csrf").asString();
    }

    /** Returns the path of a search. */
    String query(Query query) {
        StringBuilder path = new StringBuilder("/api/statements?limit=").append(query.limit());
        if (query.words() != null) {
            path.append("&words=").append(URLEncoder.encode(query.words(), StandardCharsets.UTF_8));
        }
        query.chosen()
                .forEach((facet, values) -> values.forEach(value -> path.append('&')
                        .append(facet.word())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return path.toString();
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET().build());
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path));
    }

    void patch(String path, long version, String body) {
        send(HttpRequest.newBuilder(server.resolve(path))
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", token)
                .header("If-Match", "\"" + version + "\"")
                .build());
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " was answered "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
