package org.rapporteur.engine.kept;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import org.rapporteur.store.sql.SqlStores;
import org.rapporteur.store.sql.StoreAddress;

/** Says where the store is and opens it. Stateless. */
public final class Stores {

    /** The environment variable that names the store. */
    public static final String VARIABLE = "RAPPORTEUR_STORE";

    /** The environment variables with the user and the password of PostgreSQL, which do not belong on a command line. */
    public static final String USER = "RAPPORTEUR_STORE_USER";

    /** See {@link #USER}. */
    public static final String PASSWORD = "RAPPORTEUR_STORE_PASSWORD";

    /** Where the store is when nobody says, below the user's home. */
    public static final String USUAL = ".rapporteur/rapporteur.db";

    private Stores() {}

    /**
     * Returns the store's address: what the command says, else what the environment says, else {@value #USUAL} below the home.
     *
     * @param option what the command says, or null
     * @param environment looks up an environment variable
     * @param home the user's home
     */
    public static String address(String option, UnaryOperator<String> environment, Path home) {
        if (option != null) {
            return option;
        }
        String variable = environment.apply(VARIABLE);
        return variable == null || variable.isBlank() ? home.resolve(USUAL).toString() : variable;
    }

    /**
     * Opens a store, which is made where there is none. Folders that a file needs are made for this user alone.
     *
     * @param address a file's path, {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql://HOST:PORT/NAME}
     * @param environment looks up {@value #USER} and {@value #PASSWORD}
     * @throws StoreException when it cannot be opened, saying why and what to do
     */
    public static Store open(String address, UnaryOperator<String> environment) {
        StoreAddress place = StoreAddress.of(address, environment.apply(USER), environment.apply(PASSWORD));
        if (place.file() != null) {
            makeFolder(place.file().toAbsolutePath().getParent());
        }
        return SqlStores.open(place, format());
    }

    /**
     * Opens a store that is there already, for looking into it.
     *
     * @param address as for {@link #open}
     * @param environment looks up {@value #USER} and {@value #PASSWORD}
     * @throws StoreException when there is none, or it cannot be opened, saying why and what to do
     */
    public static Store openExisting(String address, UnaryOperator<String> environment) {
        StoreAddress place = StoreAddress.of(address, environment.apply(USER), environment.apply(PASSWORD));
        if (place.file() != null && !Files.exists(place.file())) {
            throw new StoreException(
                    StoreFault.ADDRESS,
                    "there is no store at " + place.file() + "; rapporteur ingest --store " + place.file()
                            + " FILE… makes one",
                    null);
        }
        return open(address, environment);
    }

    /** Returns the folder beside a store, for what belongs to it: that of its file, else the one below the user's home. */
    public static Path folder(String address, UnaryOperator<String> environment, Path home) {
        Path file = StoreAddress.of(address, environment.apply(USER), environment.apply(PASSWORD))
                .file();
        Path beside = file == null ? null : file.toAbsolutePath().getParent();
        return beside == null ? home.resolve(USUAL).getParent() : beside;
    }

    /** Returns how the objects of a store become lines. */
    public static ItemFormat format() {
        return new RecordItemFormat();
    }

    private static void makeFolder(Path folder) {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        FileAttribute<?>[] own =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            Files.createDirectories(folder, own);
        } catch (IOException e) {
            throw new StoreException(
                    StoreFault.FULL,
                    "the folder " + folder + " for the store cannot be made: " + e.getMessage()
                            + "; name another place with --store or " + VARIABLE,
                    e);
        }
    }
}
