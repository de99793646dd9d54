package org.rapporteur.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.engine.Configuration;

/**
 * How a server is run. Immutable; the {@code with…} methods return changed copies.
 *
 * @param address the address of this machine that it listens at; any but a loopback address needs an account that keeps the others
 * @param port the port, or 0 for any that is free
 * @param hosts further names under which it may be addressed, without port
 * @param tls whether a proxy in front speaks TLS: cookies are then sent over it alone, and the proxy's word on callers' addresses counts
 * @param folder where files that come in lie until they have been read; made where there is none, for its owner alone
 * @param maxUpload how many bytes the files of one request may take together
 * @param coder the name under which people code on a server without accounts
 * @param idle after which time without a request a session ends
 * @param age after which time any session ends
 * @param requestsPerSecond how many requests somebody may make a second on the average, on a server with accounts; 0 for any number
 * @param modelIdle after which time without a text to read the language model is let go
 * @param openMetrics whether anybody may read the metrics on a server with accounts
 * @param workers how many jobs run side by side
 * @param reading how reports are read
 */
public record ServerSettings(
        String address,
        int port,
        Set<String> hosts,
        boolean tls,
        Path folder,
        long maxUpload,
        String coder,
        Duration idle,
        Duration age,
        int requestsPerSecond,
        Duration modelIdle,
        boolean openMetrics,
        int workers,
        Configuration reading) {

    /** The port where nobody names another. */
    public static final int PORT = 7720;

    /** Validates; throws an exception naming the value at fault. */
    public ServerSettings {
        Objects.requireNonNull(address, "address");
        hosts = Set.copyOf(hosts);
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(reading, "reading");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535, got " + port);
        }
        if (coder.isBlank()) {
            throw new IllegalArgumentException("the coder needs a name");
        }
        if (maxUpload < 1 || workers < 1 || requestsPerSecond < 0) {
            throw new IllegalArgumentException("sizes and numbers of workers are 1 or more, got " + maxUpload
                    + " bytes, " + workers + " workers, " + requestsPerSecond + " requests a second");
        }
    }

    /** Returns the usual settings: this machine alone, port {@value #PORT}, 256 MB an upload. */
    public static ServerSettings in(Path folder) {
        return new ServerSettings(
                "127.0.0.1",
                PORT,
                Set.of(),
                false,
                folder,
                256L << 20,
                "local",
                Duration.ofHours(2),
                Duration.ofDays(7),
                50,
                Duration.ofMinutes(5),
                false,
                1,
                Configuration.standard());
    }

    /** Returns them with another address and port. */
    public ServerSettings at(String newAddress, int newPort) {
        return new ServerSettings(
                newAddress,
                newPort,
                hosts,
                tls,
                folder,
                maxUpload,
                coder,
                idle,
                age,
                requestsPerSecond,
                modelIdle,
                openMetrics,
                workers,
                reading);
    }

    /** Returns them for a server behind a proxy that speaks TLS, or one without, known under these names. */
    public ServerSettings behind(boolean newTls, Set<String> names) {
        return new ServerSettings(
                address,
                port,
                names,
                newTls,
                folder,
                maxUpload,
                coder,
                idle,
                age,
                requestsPerSecond,
                modelIdle,
                openMetrics,
                workers,
                reading);
    }

    /** Returns them with another name for the local person. */
    public ServerSettings withCoder(String name) {
        return new ServerSettings(
                address,
                port,
                hosts,
                tls,
                folder,
                maxUpload,
                name,
                idle,
                age,
                requestsPerSecond,
                modelIdle,
                openMetrics,
                workers,
                reading);
    }

    /** Returns them with another most for uploads, in bytes. */
    public ServerSettings withMaxUpload(long bytes) {
        return new ServerSettings(
                address,
                port,
                hosts,
                tls,
                folder,
                bytes,
                coder,
                idle,
                age,
                requestsPerSecond,
                modelIdle,
                openMetrics,
                workers,
                reading);
    }

    /** Returns them with other ends of sessions. */
    public ServerSettings withSessions(Duration newIdle, Duration newAge) {
        return new ServerSettings(
                address,
                port,
                hosts,
                tls,
                folder,
                maxUpload,
                coder,
                newIdle,
                newAge,
                requestsPerSecond,
                modelIdle,
                openMetrics,
                workers,
                reading);
    }

    /** Returns them with another number of requests a second. */
    public ServerSettings withRequestsPerSecond(int number) {
        return new ServerSettings(
                address,
                port,
                hosts,
                tls,
                folder,
                maxUpload,
                coder,
                idle,
                age,
                number,
                modelIdle,
                openMetrics,
                workers,
                reading);
    }

    /** Returns them with metrics for anybody or not. */
    public ServerSettings withOpenMetrics(boolean open) {
        return new ServerSettings(
                address,
                port,
                hosts,
                tls,
                folder,
                maxUpload,
                coder,
                idle,
                age,
                requestsPerSecond,
                modelIdle,
                open,
                workers,
                reading);
    }

    /** Returns them with another way of reading, its model let go after an idle time. */
    public ServerSettings withReading(Configuration configuration, Duration newModelIdle) {
        return new ServerSettings(
                address,
                port,
                hosts,
                tls,
                folder,
                maxUpload,
                coder,
                idle,
                age,
                requestsPerSecond,
                newModelIdle,
                openMetrics,
                workers,
                configuration);
    }

    /** Returns them as lines for people; there is no secret among them. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("address", address + ":" + port);
        shown.put("names", String.join(", ", hosts));
        shown.put("tls in front", String.valueOf(tls));
        shown.put("largest upload", maxUpload + " bytes");
        shown.put("sessions end", "after " + idle + " idle, " + age + " in all");
        shown.put("requests", requestsPerSecond == 0 ? "any number" : requestsPerSecond + " a second");
        shown.put("model let go", "after " + modelIdle + " idle");
        shown.put("jobs side by side", String.valueOf(workers));
        return shown;
    }
}
