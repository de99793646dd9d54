package org.rapporteur.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.rapporteur.server.route.ProblemDetail;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.watch.StoreWords;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what went wrong as problems of RFC 9457. What the program itself did wrong is logged and answered without a word of how it is
 * made. Safe on any thread.
 */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Not understood"),
            Map.entry(401, "Log in first"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Not possible here"),
            Map.entry(409, "Not possible as things stand"),
            Map.entry(412, "Changed meanwhile"),
            Map.entry(413, "Too large"),
            Map.entry(415, "Not of a type that is taken"),
            Map.entry(421, "Not known under that name"),
            Map.entry(428, "Version missing"),
            Map.entry(429, "Too many"),
            Map.entry(500, "The server failed"),
            Map.entry(503, "Not available now"),
            Map.entry(507, "No room"));

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers an exception. */
    void answer(Exception exception, Context context) {
        if (exception instanceof Refusal refusal) {
            answer(refusal, context);
        } else if (exception instanceof StaleException stale) {
            answer(Refusal.stale(stale.getMessage(), stale.version()), context);
        } else if (exception instanceof StoreException fault) {
            LOG.log(System.Logger.Level.WARNING, () -> "the store: " + fault.getMessage());
            answer(Refusal.of(fault.fault() == StoreFault.FULL ? 507 : 503, StoreWords.of(fault.fault())), context);
        } else if (exception instanceof HttpResponseException known) {
            int status = known.getStatus();
            answer(Refusal.of(status, words(status)), context);
        } else {
            LOG.log(System.Logger.Level.ERROR, () -> context.method() + " " + context.path() + " failed", exception);
            answer(Refusal.of(500, "the server failed on this request; its log says why"), context);
        }
    }

    /** Answers a refusal. */
    void answer(Refusal refusal, Context context) {
        if (context.res().isCommitted()) {
            return;
        }
        Rest.drop(context);
        context.status(refusal.status());
        if (refusal.retryAfter() != null) {
            context.header("Retry-After", String.valueOf(refusal.retryAfter()));
        }
        if (refusal.version() != null) {
            context.header("ETag", "\"" + refusal.version() + "\"");
        }
        context.header("Cache-Control", "no-store");
        context.contentType(MEDIA_TYPE);
        context.result(bytes(detail(refusal, context.path())));
    }

    byte[] bytes(ProblemDetail detail) {
        return json.writeValueAsBytes(detail);
    }

    static ProblemDetail detail(Refusal refusal, String path) {
        return new ProblemDetail(
                "about:blank",
                TITLES.getOrDefault(refusal.status(), "Not done"),
                refusal.status(),
                refusal.getMessage(),
                path,
                refusal.field(),
                refusal.version());
    }

    static String words(int status) {
        return switch (status) {
            case 404 -> "there is nothing under this address";
            case 405 -> "this address does not take that method";
            case 413 -> "the request is too large";
            default -> "the request is not understood";
        };
    }
}
