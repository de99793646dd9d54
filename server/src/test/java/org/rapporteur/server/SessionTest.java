package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sessions, log-in and its limits. */
@Tag("once")
class SessionTest {

    @TempDir
    Path folder;

    @Test
    void loggingInMakesANewSessionAndANewTokenSoThatNoneCanBePlanted() throws Exception {
        try (Served served = Served.withAccounts(folder)) {
            Client client = served.client();
            String before = client.token();
            HttpCookie planted = cookie(client);
            String value = planted.getValue();
            client.logIn("cora", Served.PASSWORD);
            assertNotEquals(value, cookie(client).getValue());
            assertNotEquals(before, client.token());
            Client attacker = served.client();
            HttpResponse<String> with = attacker.get("/api/reports", "Cookie", planted.getName() + "=" + value);
            assertEquals(401, with.statusCode());
        }
    }

    @Test
    void aSessionThatTheServerDidNotMakeIsNone() throws Exception {
        try (Served served = Served.withAccounts(folder)) {
            String name = "rapporteur-" + served.server.port();
            for (String value : new String[] {"x", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "null"}) {
                assertEquals(
                        401,
                        served.client()
                                .get("/api/codings", "Cookie", name + "=" + value)
                                .statusCode());
            }
        }
    }

    @Test
    void theCookieIsForTheServerAloneAndNotForScripts() throws Exception {
        try (Served served = Served.in(folder, settings -> settings.behind(true, Set.of("desk.example")))) {
            String answer = Raw.get(served.server.port(), "/api/session", "desk.example");
            String cookie = answer.lines()
                    .filter(line -> line.startsWith("Set-Cookie:"))
                    .findFirst()
                    .orElseThrow();
            for (String part : new String[] {"__Host-rapporteur=", "HttpOnly", "SameSite=Strict", "Secure", "Path=/"}) {
                assertTrue(cookie.contains(part), cookie);
            }
            assertFalse(cookie.contains("Domain"), cookie);
        }
    }

    @Test
    void aSessionEndsByIdlingByAgeAndByLeaving() throws Exception {
        try (Served served = Served.withAccounts(
                folder, settings -> settings.withSessions(Duration.ofMillis(700), Duration.ofMillis(2_000)))) {
            Client idle = served.client("rob");
            assertEquals(200, idle.get("/api/codings").statusCode());
            Client busy = served.client("rob");
            long begun = System.nanoTime();
            int status = 200;
            while (status == 200) {
                Thread.sleep(100);
                status = busy.get("/api/codings").statusCode();
                assertTrue(System.nanoTime() - begun < 10_000_000_000L, "a session never ends");
            }
            assertTrue(System.nanoTime() - begun > 1_500_000_000L, "a busy session ended by idling");
            assertEquals(401, idle.get("/api/codings").statusCode());
            Client leaving = served.client("rob");
            HttpCookie kept = cookie(leaving);
            assertEquals(204, leaving.send("DELETE", "/api/session", null).statusCode());
            assertEquals(
                    401,
                    served.client()
                            .get("/api/codings", "Cookie", kept.getName() + "=" + kept.getValue())
                            .statusCode());
        }
    }

    private static final List<String> ALIKE = List.of(
            "ada\n",
            "ada ",
            " ada",
            "Ada",
            "ADA",
            "ada\u0000",
            "ad\u0430",
            "ada/",
            "./ada",
            "ada\u200b",
            "a\u0301da",
            "\uff41da",
            "ada'--",
            "ada%0a");

    @Test
    void attack15_aNameThatOnlyLooksAlikeIsAnotherName() throws Exception {
        try (Served served = Served.withAccounts(folder)) {
            Client admin = served.client("ada");
            for (String name : ALIKE) {
                Client client = served.client();
                HttpResponse<String> response = client.send(
                        "POST",
                        "/api/session",
                        Client.JSON.writeValueAsString(Map.of("name", name, "password", Served.PASSWORD)));
                assertTrue(response.statusCode() == 401 || response.statusCode() == 400, name + response.body());
                assertTrue(client.json("/api/session").get("name").isNull(), name);
                String body = Client.JSON.writeValueAsString(
                        Map.of("name", name, "password", "another long phrase", "role", "admin"));
                int made = admin.send("POST", "/api/users", body).statusCode();
                assertTrue(made == 400 || made == 409, name + ": " + made);
            }
            assertEquals(3, served.store.accounts().list().size());
        }
    }

    @Test
    void whoFailsOftenHasToWaitAndAnotherAddressOrNameHasNot() throws Exception {
        try (Served served = Served.withAccounts(folder)) {
            Client client = served.client();
            String wrong = "{\"name\":\"cora\",\"password\":\"wrong\"}";
            for (int i = 0; i < 5; i++) {
                assertEquals(401, client.send("POST", "/api/session", wrong).statusCode());
            }
            HttpResponse<String> refused = client.send("POST", "/api/session", wrong);
            assertEquals(429, refused.statusCode());
            assertTrue(
                    Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()) > 0);
            String right = "{\"name\":\"cora\",\"password\":\"" + Served.PASSWORD + "\"}";
            assertEquals(429, client.send("POST", "/api/session", right).statusCode());
            assertEquals(
                    "rob",
                    served.client().logIn("rob", Served.PASSWORD).get("name").stringValue());
        }
    }

    @Test
    void aWrongNameAndAWrongPasswordCannotBeToldApart() throws Exception {
        try (Served served = Served.withAccounts(folder)) {
            Client client = served.client();
            HttpResponse<String> name =
                    client.send("POST", "/api/session", "{\"name\":\"nobody\",\"password\":\"wrong words\"}");
            HttpResponse<String> password =
                    client.send("POST", "/api/session", "{\"name\":\"cora\",\"password\":\"wrong words\"}");
            assertEquals(name.body(), password.body());
            assertEquals(401, name.statusCode());
        }
    }

    @Test
    void tooManyRequestsAreRefusedAndThenTakenAgain() throws Exception {
        try (Served served = Served.withAccounts(folder, settings -> settings.withRequestsPerSecond(3))) {
            Client client = served.client();
            int refused = 0;
            for (int i = 0; i < 60; i++) {
                refused += client.get("/health").statusCode() == 429 ? 1 : 0;
            }
            assertTrue(refused > 10, refused + " refused");
            Thread.sleep(1_200);
            assertEquals(200, client.get("/health").statusCode());
        }
    }

    @Test
    void attack16_aFreshStoreHasNoAccountAndNoPassword() throws Exception {
        try (Served served = Served.in(folder)) {
            assertEquals(0, served.store.accounts().list().size());
            for (String name : new String[] {"admin", "root", "rapporteur", "local", "guest"}) {
                HttpResponse<String> response = served.client()
                        .send("POST", "/api/session", "{\"name\":\"" + name + "\",\"password\":\"" + name + "\"}");
                assertEquals(409, response.statusCode(), response.body());
            }
        }
    }

    @Test
    void attack16_tokensAndSessionsOfTwoServersHaveNothingInCommon() throws Exception {
        try (Served one = Served.in(folder.resolve("one"));
                Served other = Served.in(folder.resolve("other"))) {
            Client client = one.client();
            String token = client.token();
            assertNotEquals(token, other.client().token());
            assertTrue(token.length() >= 43);
            HttpCookie cookie = cookie(client);
            JsonNode there = Client.tree(other.client()
                    .get("/api/session", "Cookie", "rapporteur-" + other.server.port() + "=" + cookie.getValue()));
            assertNotEquals(token, there.get("csrf").stringValue());
        }
    }

    @Test
    void attack16_aPasswordMustBeLongAndIsNeverShown() throws Exception {
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            for (String password : new String[] {"short", "aaaaaaaaaaaaaaaa", "password-ada!"}) {
                String body =
                        Client.JSON.writeValueAsString(Map.of("name", "ada", "password", password, "role", "admin"));
                HttpResponse<String> response = client.send("POST", "/api/users", body);
                assertEquals(400, response.statusCode());
                assertFalse(response.body().contains(password), response.body());
            }
            String body =
                    Client.JSON.writeValueAsString(Map.of("name", "ada", "password", Served.PASSWORD, "role", "coder"));
            assertEquals(400, client.send("POST", "/api/users", body).statusCode());
            HttpResponse<String> made = client.send("POST", "/api/users", body.replace("coder", "admin"));
            assertEquals(201, made.statusCode(), made.body());
            assertFalse(made.body().contains("hash"), made.body());
            assertFalse(made.body().contains(Served.PASSWORD), made.body());
            String hash = served.store.accounts().find("ada").orElseThrow().hash();
            assertTrue(hash.startsWith("$2b$12$"), hash);
        }
    }

    @Test
    void withTheFirstAccountEverybodyHasToLogIn() throws Exception {
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            assertEquals(200, client.get("/api/codings").statusCode());
            String body =
                    Client.JSON.writeValueAsString(Map.of("name", "ada", "password", Served.PASSWORD, "role", "admin"));
            assertEquals(201, client.send("POST", "/api/users", body).statusCode());
            assertEquals(401, client.get("/api/codings").statusCode());
            assertEquals(401, client.send("POST", "/api/collations", null).statusCode());
            client.logIn("ada", Served.PASSWORD);
            assertEquals(200, client.get("/api/codings").statusCode());
        }
    }

    private static HttpCookie cookie(Client client) throws IOException {
        return client.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("rapporteur-"))
                .findFirst()
                .orElseThrow(() -> new IOException("no cookie"));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        try (Served served = Served.in(folder)) {
            assertThrows(
                    ServerException.class,
                    () -> Server.start(Served.settings(folder).at("no.such.host.invalid", 0), served.store));
        }
    }
}
