package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Role;
import tools.jackson.databind.JsonNode;

/** A server starts, says how it is, and refuses to start where it should. */
class StartTest {

    @TempDir
    Path folder;

    @Test
    void aFreshServerIsAliveAndReadyAndSaysWhoIsThere() throws Exception {
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            JsonNode health = client.json("/health");
            assertTrue(health.get("live").booleanValue());
            assertTrue(health.get("ready").booleanValue(), health.toString());
            JsonNode session = client.json("/api/session");
            assertEquals("local", session.get("name").stringValue());
            assertFalse(session.get("login").booleanValue());
            assertEquals(
                    0, client.json("/api/about").get("store").get("reports").intValue());
            HttpResponse<String> metrics = client.get("/metrics");
            assertTrue(metrics.body().contains("rapporteur_requests_total{operation=\"health\",status=\"200\"} 1"));
        }
    }

    @Test
    void aPortInUseIsSaid() {
        try (Served served = Served.in(folder)) {
            int port = served.server.port();
            ServerException refused = assertThrows(
                    ServerException.class,
                    () -> Server.start(Served.settings(folder).at("127.0.0.1", port), served.store));
            assertTrue(refused.getMessage().contains("port is in use"), refused.getMessage());
            assertTrue(refused.getMessage().contains(String.valueOf(port)), refused.getMessage());
        }
    }

    @Test
    void whatIsReachedFromElsewhereNeedsAnAdmin() throws Exception {
        try (Store store = Served.store(folder)) {
            ServerSettings open = Served.settings(folder).at("0.0.0.0", 0);
            ServerException refused = assertThrows(ServerException.class, () -> Server.start(open, store));
            assertTrue(refused.getMessage().contains("admin"), refused.getMessage());
            Server.addAccount(store, "ada", Served.PASSWORD, Role.ADMIN);
            Server.start(open, store).close();
        }
    }

    @Test
    void theFolderForUploadsIsItsOwnersAlone() throws Exception {
        try (Served served = Served.in(folder)) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("incoming"))));
            assertTrue(served.server.port() > 0);
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        Served served = Served.in(folder);
        Client client = served.client();
        served.server.close();
        served.close();
        assertThrows(java.net.ConnectException.class, () -> client.get("/health"));
    }
}
