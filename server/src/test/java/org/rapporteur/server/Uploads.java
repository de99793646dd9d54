package org.rapporteur.server;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sends files as a page's form does, and waits for the jobs that come of it. */
final class Uploads {

    private static final String BOUNDARY = "a-boundary-of-the-test";

    private Uploads() {}

    /** Sends files and fields of a form; the file's name stands in the header as it is given. */
    static HttpResponse<String> send(Client client, String path, Map<String, String> files, Map<String, String> fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
        files.forEach((name, text) -> part(body, "name=\"file\"; filename=\"" + name + "\"", text));
        body.append("--").append(BOUNDARY).append("--\r\n");
        HttpRequest request = HttpRequest.newBuilder(client.uri(path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-Token", client.token())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        HttpResponse<String> response =
                client.http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        client.contract().check("POST", path, response);
        return response;
    }

    /** Sends one file of any bytes and waits until it has been read; returns the job at its end. */
    static JsonNode addBytes(Client client, String name, byte[] bytes) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(client.uri("/api/reports"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-Token", client.token())
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build();
        return end(client, client.http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private static void part(StringBuilder body, String disposition, String text) {
        body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; ")
                .append(disposition);
        body.append("\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n")
                .append(text)
                .append("\r\n");
    }

    /** Sends files and waits until they have been read; returns the job at its end. */
    static JsonNode add(Client client, Map<String, String> files, Map<String, String> fields)
            throws IOException, InterruptedException {
        return end(client, send(client, "/api/reports", files, fields));
    }

    /** Waits for the end of the job that an answer tells of. */
    static JsonNode end(Client client, HttpResponse<String> accepted) throws IOException, InterruptedException {
        if (accepted.statusCode() != 202) {
            throw new AssertionError(accepted.statusCode() + " " + accepted.body());
        }
        String path = accepted.headers().firstValue("Location").orElseThrow();
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < 120_000_000_000L) {
            JsonNode job = client.json(path);
            String state = job.get("state").stringValue();
            if (!state.equals("waiting") && !state.equals("running")) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the job at " + path + " spins for ever");
    }
}
