package org.rapporteur.server.http;

import io.javalin.http.sse.SseClient;
import org.rapporteur.server.route.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Sends events to one listener. Safe on any thread. */
final class EventStream implements Reply.Sink {

    private final SseClient client;
    private final JsonMapper json;

    EventStream(SseClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public synchronized boolean send(String event, Record data) {
        if (!client.terminated()) {
            client.sendEvent(event, json.writeValueAsString(data));
        }
        return !client.terminated();
    }

    @Override
    public synchronized boolean beat() {
        if (!client.terminated()) {
            client.sendComment("");
        }
        return !client.terminated();
    }

    @Override
    public synchronized void close() {
        client.close();
    }
}
