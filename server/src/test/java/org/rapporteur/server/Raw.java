package org.rapporteur.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, for requests that no decent client would send. */
final class Raw {

    private Raw() {}

    /** Sends a request and returns all that comes back until the server closes or is silent for five seconds. */
    static String send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            try {
                in.transferTo(answer);
            } catch (IOException e) {
                if (answer.size() == 0) {
                    throw e;
                }
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    /** Gets a path under a name. */
    static String get(int port, String path, String host, String... headers) throws IOException {
        return send(
                port,
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n"
                        + String.join(
                                "",
                                java.util.Arrays.stream(headers)
                                        .map(header -> header + "\r\n")
                                        .toList())
                        + "Connection: close\r\n\r\n");
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }
}
