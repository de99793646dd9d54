package org.rapporteur.store.sql;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/**
 * Where a store is: a file of SQLite, or a database of a PostgreSQL server. A JDBC address can make a driver load classes, read files and
 * run statements; only what is listed here gets through, and the driver never sees the address itself. Immutable; printed without the
 * password.
 */
public final class StoreAddress {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Host, port and database by plain characters alone; an address of IPv6 in brackets. */
    private static final Pattern SERVER = Pattern.compile(
            "//([A-Za-z0-9.-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?/([A-Za-z0-9_.-]{1,63})");

    /** Parameters that say how to connect and nothing else, and the values that they may have. */
    private static final Map<String, Pattern> PARAMETERS = Map.of(
            "sslmode", Pattern.compile("disable|allow|prefer|require|verify-ca|verify-full"),
            "connectTimeout", Pattern.compile("[0-9]{1,4}"),
            "socketTimeout", Pattern.compile("[0-9]{1,5}"),
            "currentSchema", Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}"));

    private final Path file;
    private final String host;
    private final int port;
    private final String name;
    private final Map<String, String> parameters;
    private final String user;
    private final String password;

    private StoreAddress(
            Path file,
            String host,
            int port,
            String name,
            Map<String, String> parameters,
            String user,
            String password) {
        this.file = file;
        this.host = host;
        this.port = port;
        this.name = name;
        this.parameters = parameters;
        this.user = user;
        this.password = password;
    }

    /**
     * Reads an address: a file's path, {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql://HOST:PORT/NAME}, the last with the
     * parameters sslmode, connectTimeout, socketTimeout and currentSchema if need be.
     *
     * @param address the address
     * @param user the user of PostgreSQL, or null
     * @param password the password, or null
     * @throws StoreException when it is none that may be opened; the message does not repeat what may hold a password
     */
    public static StoreAddress of(String address, String user, String password) {
        if (address.regionMatches(true, 0, POSTGRESQL, 0, POSTGRESQL.length())) {
            return server(address, user, password);
        }
        boolean jdbc = address.regionMatches(true, 0, SQLITE, 0, SQLITE.length());
        return new StoreAddress(
                file(jdbc ? address.substring(SQLITE.length()) : address), null, 0, null, Map.of(), null, null);
    }

    private static Path file(String path) {
        // SQLite takes 'file:…?…' for an address with parameters of its own, and ':memory:' for no file at all; its
        // driver fetches
        // ':resource:http://…'.
        String lower = path.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:")) {
            throw refused("stores are SQLite files or PostgreSQL databases; this names another kind");
        }
        if (lower.isEmpty()
                || lower.startsWith(":")
                || lower.startsWith("file:")
                || path.chars().anyMatch(c -> c < ' ' || c == '?')) {
            throw refused("a store's file is named by its path alone, without parameters");
        }
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new StoreException(StoreFault.ADDRESS, "no store can be opened there: it is no path", e);
        }
    }

    private static StoreAddress server(String address, String user, String password) {
        String rest = address.substring(POSTGRESQL.length());
        int question = rest.indexOf('?');
        Matcher server = SERVER.matcher(question < 0 ? rest : rest.substring(0, question));
        if (!server.matches()) {
            throw refused(
                    "a PostgreSQL store is named jdbc:postgresql://HOST:PORT/NAME, in plain letters, digits, dots, hyphens"
                            + " and underscores; user and password are given beside it");
        }
        int port = server.group(2) == null ? 5432 : Integer.parseInt(server.group(2));
        if (port < 1 || port > 65_535) {
            throw refused("a port lies between 1 and 65535, got " + port);
        }
        Map<String, String> parameters = parameters(question < 0 ? "" : rest.substring(question + 1));
        return new StoreAddress(null, server.group(1), port, server.group(3), parameters, user, password);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new TreeMap<>();
        if (query.isEmpty()) {
            return parameters;
        }
        for (String each : query.split("&", -1)) {
            int equals = each.indexOf('=');
            String parameter = equals < 0 ? each : each.substring(0, equals);
            Pattern values = PARAMETERS.get(parameter);
            if (values == null
                    || equals < 0
                    || !values.matcher(each.substring(equals + 1)).matches()
                    || parameters.put(parameter, each.substring(equals + 1)) != null) {
                throw refused(
                        "its parameters may be sslmode, connectTimeout, socketTimeout and currentSchema, each once with a"
                                + " plain value; one is not, or is another");
            }
        }
        return parameters;
    }

    private static StoreException refused(String why) {
        return new StoreException(StoreFault.ADDRESS, "no store can be opened there: " + why, null);
    }

    /** Returns the file of SQLite, or null where it is a PostgreSQL server. */
    public Path file() {
        return file;
    }

    /** Returns the host of PostgreSQL, or null. */
    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String name() {
        return name;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** Returns the address without user and password. */
    @Override
    public String toString() {
        return file != null ? file.toString() : POSTGRESQL + "//" + host + ":" + port + "/" + name;
    }
}
