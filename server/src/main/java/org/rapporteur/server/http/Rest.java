package org.rapporteur.server.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What of a body was not read when a request is answered: a refusal comes before the body. A connection that is closed with bytes on their
 * way may lose the answer before the client sees it (RFC 9112, section 9.6), so a small rest is read and dropped; of a larger one the client is
 * told that the connection ends. Stateless.
 */
final class Rest {

    private static final int MOST = 1 << 16;

    private Rest() {}

    /** Drops it, or says with the answer that the connection ends. The answer must not be on its way yet. */
    static void drop(Context context) {
        HttpServletRequest request = context.req();
        boolean open = request.getHeader("Transfer-Encoding") != null;
        long length = request.getContentLengthLong();
        if (!open && length <= 0) {
            return;
        }
        // Who waits to be told to go on sends nothing before that, and must not be told to.
        if (length > MOST || request.getHeader("Expect") != null || !readToEnd(request)) {
            context.header("Connection", "close");
        }
    }

    private static boolean readToEnd(HttpServletRequest request) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = request.getInputStream();
            int dropped = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                dropped += read;
                if (dropped > MOST) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalStateException e) {
            return false;
        }
    }
}
