package org.rapporteur.store.sql;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/**
 * Where a store is.
 *
 * @param file the file of SQLite, or null
 */
public record StoreAddress(Path file) {

    private static final String SQLITE = "jdbc:sqlite:";

    /**
     * Reads an address: a file's path, {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql://HOST:PORT/NAME}.
     *
     * @param address the address
     * @param user the user of PostgreSQL, or null
     * @param password the password, or null
     * @throws StoreException when it is none that may be opened
     */
    public static StoreAddress of(String address, String user, String password) {
        String path = address.startsWith(SQLITE) ? address.substring(SQLITE.length()) : address;
        if (path.isBlank() || path.startsWith("jdbc:") || path.indexOf('?') >= 0 || path.startsWith(":")) {
            throw new StoreException(StoreFault.ADDRESS, "no store can be at '" + path + "'", null);
        }
        try {
            return new StoreAddress(Path.of(path));
        } catch (InvalidPathException e) {
            throw new StoreException(StoreFault.ADDRESS, "no store can be at '" + path + "': no path", e);
        }
    }
}
