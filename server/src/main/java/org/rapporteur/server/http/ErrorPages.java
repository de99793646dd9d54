package org.rapporteur.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.rapporteur.server.route.Refusal;

/** Answers what the server below refuses before any operation sees it, as problems too; it knows pages with stack traces of its own. */
final class ErrorPages extends ErrorHandler {

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
        setShowStacks(false);
        setShowCauses(false);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status =
                response.getStatus() < HttpStatus.BAD_REQUEST_400 ? HttpStatus.BAD_REQUEST_400 : response.getStatus();
        response.setStatus(status);
        byte[] body = problems.bytes(Problems.detail(Refusal.of(status, Problems.words(status)), "/"));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
