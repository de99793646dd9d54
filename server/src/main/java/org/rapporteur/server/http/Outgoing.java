package org.rapporteur.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;

/**
 * A stream to the client that nobody takes for whole when it is not: once a byte was written no problem can be answered any more, so
 * {@link #abort} ends the connection without the mark of an end. Not safe for use by several threads.
 */
final class Outgoing extends OutputStream {

    private final Context context;
    private OutputStream out;

    Outgoing(Context context) {
        this.context = context;
    }

    /** Returns whether anything was written. */
    boolean begun() {
        return out != null;
    }

    /** Ends the connection where it stands. */
    void abort() {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /** Returns whether an exception says that the client has gone. */
    static boolean isClientGone(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < 20 && cause != null; i++) {
            if (cause instanceof EofException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private OutputStream out() {
        if (out == null) {
            out = context.outputStream();
        }
        return out;
    }

    @Override
    public void write(int unit) throws IOException {
        out().write(unit);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        out().write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    /** Flushes: the answer is ended by whoever began it. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
