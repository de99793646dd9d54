package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.store.account.Role;
import tools.jackson.databind.JsonNode;

/** Who may call what: every operation with every role. */
@ParameterizedClass
@EnumSource(Where.class)
class RolesTest {

    @Parameter
    Where where;

    @TempDir
    Path folder;

    private record Called(String verb, String path, String role) {}

    private static List<Called> operations(Client client) throws Exception {
        List<Called> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path :
                client.contract().document().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
                all.add(new Called(
                        verb.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        verb.getValue().get("x-role").stringValue()));
            }
        }
        return all;
    }

    @Test
    void everyOperationIsRefusedToWhoMayNotAndToNobodyElse() throws Exception {
        try (Served served = Served.withAccounts(where, folder)) {
            Map<String, Client> clients = Map.of(
                    "nobody", served.client(),
                    "reader", served.client("rob"),
                    "coder", served.client("cora"),
                    "admin", served.client("ada"));
            List<String> order = List.of("nobody", "reader", "coder", "admin");
            int refused = 0;
            for (Called each : operations(clients.get("admin"))) {
                if (each.path().equals("/api/session") && !each.verb().equals("GET")) {
                    continue;
                }
                for (String role : order) {
                    boolean may = each.role().equals("anyone") || order.indexOf(role) >= order.indexOf(each.role());
                    // Neither body nor version: whoever may call it is told so, and nothing is done.
                    String path = each.path().replaceAll("\\{[^}]*}", "none");
                    boolean does = each.verb().equals("POST") && each.path().equals("/api/collations");
                    if (may && (does || each.path().endsWith("/events"))) {
                        continue;
                    }
                    int status = clients.get(role).send(each.verb(), path, null).statusCode();
                    boolean isRefused = status == 401 || status == 403;
                    assertEquals(!may, isRefused, role + " " + each + ": " + status);
                    assertEquals(!may && role.equals("nobody"), status == 401, role + " " + each + ": " + status);
                    refused += isRefused ? 1 : 0;
                }
            }
            assertTrue(refused > 40, "only " + refused + " refused");
        }
    }

    @Test
    void aReaderWhoTriesToWriteChangesNothing() throws Exception {
        try (Served served = Served.withAccounts(where, folder)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            Client reader = served.client("rob");
            JsonNode whole = reader.json("/api/reports/" + report);
            String statement = whole.get("items")
                    .valueStream()
                    .filter(item -> item.get("type").stringValue().equals("statement"))
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .stringValue();
            HttpResponse<String> refused = reader.send(
                    "PATCH",
                    "/api/reports/" + statement.replace("/", "/statements/"),
                    "{\"mode\":\"indirect\"}",
                    "If-Match",
                    "\"0\"");
            assertEquals(403, refused.statusCode(), refused.body());
            assertEquals(0, served.store.codings().version(statement));
            assertEquals(
                    403,
                    reader.send("POST", "/api/queries", "{\"name\":\"a\",\"query\":\"\"}")
                            .statusCode());
            assertEquals(0, served.store.queries().list().size());
        }
    }

    @Test
    void attack14_anAccountThatIsClosedOrLoweredCountsAtOnce() throws Exception {
        try (Served served = Served.withAccounts(where, folder)) {
            Client admin = served.client("ada");
            Client coder = served.client("cora");
            assertEquals(200, coder.get("/api/codings").statusCode());
            HttpResponse<String> changed =
                    admin.send("PATCH", "/api/users/cora", "{\"role\":\"reader\"}", "If-Match", "\"1\"");
            assertEquals(200, changed.statusCode(), changed.body());
            assertEquals(401, coder.get("/api/codings").statusCode());
            coder.forget();
            coder.logIn("cora", Served.PASSWORD);
            assertEquals(403, coder.send("POST", "/api/collations", null).statusCode());
            HttpResponse<String> stale =
                    admin.send("PATCH", "/api/users/cora", "{\"closed\":true}", "If-Match", "\"1\"");
            assertEquals(412, stale.statusCode(), stale.body());
            assertEquals(
                    200,
                    admin.send("PATCH", "/api/users/cora", "{\"closed\":true}", "If-Match", "\"2\"")
                            .statusCode());
            assertEquals(401, coder.get("/api/codings").statusCode());
            coder.forget();
            assertEquals(
                    401,
                    coder.send("POST", "/api/session", "{\"name\":\"cora\",\"password\":\"" + Served.PASSWORD + "\"}")
                            .statusCode());
        }
    }

    @Test
    void theLastWhoKeepsTheAccountsStays() throws Exception {
        try (Served served = Served.withAccounts(where, folder)) {
            Client admin = served.client("ada");
            for (String change : new String[] {"{\"closed\":true}", "{\"role\":\"reader\"}"}) {
                assertEquals(
                        409,
                        admin.send("PATCH", "/api/users/ada", change, "If-Match", "\"1\"")
                                .statusCode());
            }
            assertEquals(
                    Role.ADMIN,
                    served.store.accounts().find("ada").orElseThrow().role());
        }
    }
}
