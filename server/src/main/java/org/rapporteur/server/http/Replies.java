package org.rapporteur.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rapporteur.record.Identifiers;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import tools.jackson.databind.json.JsonMapper;

/** Writes what operations answer. Safe on any thread. */
final class Replies {

    private static final int TAG = 16;
    private static final System.Logger LOG = System.getLogger(Replies.class.getName());

    private final JsonMapper json;

    Replies(JsonMapper json) {
        this.json = json;
    }

    void write(Operation operation, Reply reply, Context context) throws IOException {
        if (reply instanceof Reply.Value value) {
            context.status(value.status());
            if (value.location() != null) {
                context.header("Location", value.location());
            }
            whole(operation, context, json.writeValueAsBytes(value.value()), value.version());
        } else if (reply instanceof Reply.Ready ready) {
            whole(operation, context, ready.text().getBytes(StandardCharsets.UTF_8), ready.version());
        } else if (reply instanceof Reply.Stream stream) {
            stream(operation, context, stream);
        } else if (reply instanceof Reply.Nothing) {
            context.header("Cache-Control", "no-store");
            context.status(204);
        }
    }

    /** Writes an answer that is whole in memory: its tag tells whether it changed, and names the version where it has one. */
    private static void whole(Operation operation, Context context, byte[] body, Long version) {
        context.contentType(mediaType(operation));
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Cookie, Accept-Encoding");
        if (version != null && operation.verb().writes()) {
            context.header("ETag", "\"" + version + "\"");
        }
        if (operation.verb() == Verb.GET) {
            String digest =
                    Identifiers.digest(body).substring("sha256:".length()).substring(0, TAG);
            String tag = "\"" + (version == null ? "" : version + ".") + digest + "\"";
            context.header("ETag", tag);
            if (Tags.matches(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        context.result(body);
    }

    private static void stream(Operation operation, Context context, Reply.Stream stream) throws IOException {
        context.contentType(mediaType(operation));
        context.header("Cache-Control", "no-store");
        context.header("Content-Disposition", "attachment; filename=\"" + fileName(stream.name()) + "\"");
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        Outgoing out = new Outgoing(context);
        try {
            stream.writer().write(out);
        } catch (IOException | RuntimeException e) {
            if (!out.begun()) {
                context.res().setHeader("Content-Disposition", null);
                throw e;
            }
            boolean gone = Outgoing.isClientGone(e);
            LOG.log(
                    gone ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR,
                    () -> context.path()
                            + (gone ? ": the client went away" : " failed half-way; the connection was ended"),
                    e);
            out.abort();
        }
    }

    private static String mediaType(Operation operation) {
        return operation.gives() instanceof Given.Text text ? text.mediaType() : "application/json";
    }

    /** A file's name in a header: letters, digits and a few signs. */
    private static String fileName(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.startsWith(".") ? "file" + plain.toLowerCase(Locale.ROOT) : plain;
    }
}
