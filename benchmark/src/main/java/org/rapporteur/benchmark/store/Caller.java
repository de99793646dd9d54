package org.rapporteur.benchmark.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.store.search.Query;

/** Calls a server, and fails loudly when it does not answer as it should. One thread. */
final class Caller {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String token;

    Caller(URI server) {
        this.server = server;
        this.token = find(get("/api/session"), "\"csrf\":\"([^\"]+)\"");
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

    /** Returns the first number of a name in what is got. */
    long number(String path, String name) {
        return Long.parseLong(find(get(path), "\"" + name + "\":([0-9]+)"));
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

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
