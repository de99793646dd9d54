package org.rapporteur.server.page;

import io.javalin.http.Context;
import org.rapporteur.server.route.Refusal;

/** Answers with the page's files. Safe on any thread. */
public final class Page {

    private final Assets assets = new Assets();

    /** Answers. */
    public void answer(Context context) {
        Assets.File file =
                assets.find(context.path()).orElseThrow(() -> Refusal.of(404, "there is nothing under this address"));
        context.contentType(file.type());
        context.header("Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
        String tag = "\"" + file.tag() + "\"";
        context.header("ETag", tag);
        String seen = context.header("If-None-Match");
        if (seen != null && seen.contains(tag)) {
            context.status(304);
        } else {
            context.result(file.open());
        }
    }
}
