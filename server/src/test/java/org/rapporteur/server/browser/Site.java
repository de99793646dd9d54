package org.rapporteur.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.server.Server;
import org.rapporteur.server.ServerException;
import org.rapporteur.server.ServerSettings;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.sql.SqlStores;
import org.rapporteur.store.sql.StoreAddress;

/** A real server over a real store in a folder of the test's, on a free port. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "four words of mine";

    private static final List<String> EXAMPLE =
            List.of("halyard-2007-12-20.txt", "northmere-standard.jsonl", "wexcombe-ledger.html");

    private final Store store;
    private final Server server;

    private Site(Path folder, Configuration reading, boolean accounts) {
        store = SqlStores.open(
                StoreAddress.of(folder.resolve("store.db").toString(), null, null), new RecordItemFormat());
        try {
            if (accounts) {
                Server.addAccount(store, "ada", PASSWORD, Role.ADMIN);
            }
            ServerSettings settings = ServerSettings.in(folder.resolve("incoming"))
                    .at("127.0.0.1", 0)
                    .withReading(reading, Duration.ofMinutes(5));
            server = Server.start(settings, store);
        } catch (ServerException e) {
            store.close();
            throw new IllegalStateException(e);
        }
    }

    /** Starts one that reads as the program comes. */
    static Site asItComes(Path folder) {
        return new Site(folder, Configuration.standard(), false);
    }

    /** Starts one that reads by rules alone, which needs no model and so is there at once. */
    static Site quick(Path folder) {
        return new Site(folder, new Configuration(Annotators.RULES.bundled(), 1), false);
    }

    /** Starts one that asks who is there. */
    static Site withAccounts(Path folder) {
        return new Site(folder, new Configuration(Annotators.RULES.bundled(), 1), true);
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Returns a folder for what the browser saves. */
    static Path downloads(Path folder) {
        try {
            return Files.createDirectories(folder.resolve("saved"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bundled example's reports: names and texts. */
    static Map<String, String> example() {
        Path examples = Path.of(System.getProperty("rapporteur.root"), "examples");
        Map<String, String> files = new TreeMap<>();
        try {
            for (String name : EXAMPLE) {
                files.put(name, Files.readString(examples.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Codes one field of the statement that an address of the page shows, as somebody else would meanwhile. */
    void codeMeanwhile(String path, String field, String value) {
        int hash = path.indexOf('#');
        URI statement = URI.create(address() + "/api" + path.substring(0, hash).split("\\?", 2)[0] + "/statements/"
                + path.substring(hash + 1));
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new java.net.CookieManager())
                .build();
        String token = send(client, HttpRequest.newBuilder(URI.create(address() + "/api/session")))
                .body()
                .replaceFirst(".*\"csrf\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String version = send(client, HttpRequest.newBuilder(statement))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> coded = send(
                client,
                HttpRequest.newBuilder(statement)
                        .header("X-CSRF-Token", token)
                        .header("If-Match", version)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString("{\"" + field + "\":\"" + value + "\"}")));
        if (coded.statusCode() >= 300) {
            throw new IllegalStateException(coded.statusCode() + " " + coded.body());
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
