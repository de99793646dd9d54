package org.rapporteur.store.sql.base;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/** The file of a store, before it is opened. Immutable. */
public final class SqliteFile {

    /** How every file of SQLite begins; its format is described at sqlite.org/fileformat.html. */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int HEADER = 100;

    private final Path file;

    /** Makes one; the file need not be there yet. */
    public SqliteFile(Path file) {
        this.file = file;
    }

    /**
     * Makes the folder, and looks whether the file is a whole file of SQLite, or none at all.
     *
     * @throws StoreException saying what is wrong
     */
    public void check() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.isDirectory(file)) {
                throw new StoreException(
                        StoreFault.ADDRESS,
                        "the store " + file + " cannot be opened: it is a folder; name a file",
                        null);
            }
            if (Files.exists(file) && Files.size(file) > 0) {
                checkHeader();
            }
        } catch (IOException e) {
            throw new StoreException(
                    StoreFault.FULL,
                    "the store " + file + " cannot be opened: " + e.getMessage() + "; check the folder and its rights",
                    e);
        }
    }

    private void checkHeader() throws IOException {
        byte[] header = new byte[HEADER];
        long size;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            size = in.length();
            int read = in.read(header);
            if (read < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                throw new StoreException(
                        StoreFault.DAMAGED,
                        "the file " + file + " is no store: name another file, or one that is not there yet",
                        null);
            }
        }
        long page = number(header, 16, 2) == 1 ? 65_536 : number(header, 16, 2);
        // What is not yet in the file may stand in the log beside it; SQLite puts it there when it opens the file.
        boolean logged = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        if (!logged && size < page * number(header, 28, 4)) {
            throw new StoreException(
                    StoreFault.DAMAGED,
                    "the store " + file + " is cut: it has " + size + " bytes of " + page * number(header, 28, 4)
                            + "; take the latest copy of it",
                    null);
        }
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | (bytes[i] & 0xff);
        }
        return number;
    }

    /**
     * Copies the store beside itself, whatever others do with it meanwhile; a copy that is there already stays.
     *
     * @param name what the copy's name tells
     * @return the copy
     * @throws StoreException when there is no room for it
     */
    public Path copy(String name) {
        Path copy = file.resolveSibling(file.getFileName() + "." + name);
        if (Files.exists(copy)) {
            return copy;
        }
        Path part = file.resolveSibling(copy.getFileName() + ".part");
        try (Connection connection = SqliteDatabase.source(file).getConnection();
                Statement statement = connection.createStatement()) {
            Files.deleteIfExists(part);
            statement.execute("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
            Files.move(part, copy);
            return copy;
        } catch (SQLException e) {
            throw Faults.of(file.toString(), e);
        } catch (IOException e) {
            throw new StoreException(
                    StoreFault.FULL, "the store " + file + " cannot be copied to " + copy + ": " + e.getMessage(), e);
        }
    }
}
