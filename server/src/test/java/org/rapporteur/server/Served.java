package org.rapporteur.server;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Version;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Role;

/** A real server on a free port over a real store in a folder of the test's. */
final class Served implements AutoCloseable {

    static final String PASSWORD = "four words of mine";

    static final Configuration RULES = new Configuration(Annotators.RULES.bundled(), 1);

    final Store store;
    final Server server;

    private Served(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    static Served in(Path folder) {
        return in(folder, settings -> settings);
    }

    /** Starts one with other settings. */
    static Served in(Path folder, UnaryOperator<ServerSettings> change) {
        return in(Where.SQLITE, folder, change);
    }

    static Served in(Where where, Path folder) {
        return in(where, folder, settings -> settings);
    }

    static Served in(Where where, Path folder, UnaryOperator<ServerSettings> change) {
        return over(where.open(folder), folder, change);
    }

    /** Starts one over a store, which is closed with it. */
    static Served over(Store store, Path folder, UnaryOperator<ServerSettings> change) {
        try {
            return new Served(store, Server.start(change.apply(settings(folder)), store));
        } catch (ServerException e) {
            store.close();
            throw new IllegalStateException(e);
        }
    }

    /** Starts one on which three people have accounts: ada keeps them, cora codes, rob reads. */
    static Served withAccounts(Path folder) {
        return withAccounts(folder, settings -> settings.withRequestsPerSecond(0));
    }

    static Served withAccounts(Path folder, UnaryOperator<ServerSettings> change) {
        return withAccounts(Where.SQLITE, folder, change);
    }

    static Served withAccounts(Where where, Path folder) {
        return withAccounts(where, folder, settings -> settings.withRequestsPerSecond(0));
    }

    static Served withAccounts(Where where, Path folder, UnaryOperator<ServerSettings> change) {
        try (Store store = where.open(folder)) {
            // Of the least cost that there is: tests log in often.
            String hash = BCrypt.with(BCrypt.Version.VERSION_2B).hashToString(4, PASSWORD.toCharArray());
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            store.accounts().add(new Account("ada", hash, Role.ADMIN, now, false, 1));
            store.accounts().add(new Account("cora", hash, Role.CODER, now, false, 1));
            store.accounts().add(new Account("rob", hash, Role.READER, now, false, 1));
        }
        return in(where, folder, change);
    }

    static ServerSettings settings(Path folder) {
        return ServerSettings.in(folder.resolve("incoming"))
                .at("127.0.0.1", 0)
                .withReading(RULES, Duration.ofMinutes(5));
    }

    static Store store(Path folder) {
        return Where.SQLITE.open(folder);
    }

    Client client() {
        return new Client(server.port());
    }

    Client client(String name) throws IOException, InterruptedException {
        Client client = client();
        client.logIn(name, PASSWORD);
        return client;
    }

    /** Reads an invented report into the store and returns its identifier. */
    String add(String outlet, String title, String text) {
        Report report = report(outlet, title, text);
        try (Rapporteur rapporteur = Rapporteur.open(RULES)) {
            ReportRecord record = rapporteur.read(report);
            store.put(record);
        }
        return report.id();
    }

    static Report report(String outlet, String title, String text) {
        LocalDate day = LocalDate.of(2007, 12, 20);
        return new Report(
                Identifiers.report(outlet, day.toString(), title, text),
                outlet,
                null,
                title,
                null,
                new Published(day, "stated", List.of()),
                "en",
                null,
                Identifiers.digest(text),
                null,
                null,
                null,
                List.of(),
                text,
                Version.maker(),
                Extra.NONE);
    }

    /** Invented; six statements or so in quotation marks. */
    static final String TEXT = """
            The envoy Lena Marsh said on Tuesday that "the harbour treaty is dead". Minister Otto Brandt answered: "We
            never signed it." "Nobody asked us," said Ida Falk, who leads the fishers. Marsh warned that "any blockade
            would be an act of war". "That is nonsense," Brandt told reporters. Falk said: "We want to fish in peace."
            """;

    static Set<String> names(String... names) {
        return Set.of(names);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
