package org.rapporteur.cli.shared;

import java.nio.file.Path;
import org.rapporteur.engine.kept.Stores;
import org.rapporteur.store.Store;
import picocli.CommandLine.Option;

/** The option that says where the store is. For one command line. */
public final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description =
                    "The store: a file, or jdbc:postgresql://HOST/NAME with user and password in the environment as "
                            + Stores.USER + " and " + Stores.PASSWORD + " (default: " + Stores.VARIABLE
                            + " of the environment, else ~/" + Stores.USUAL + ").")
    private String store;

    /** Returns where the store is. */
    public String address(Surroundings surroundings) {
        return Stores.address(store, surroundings.environment(), home(surroundings));
    }

    /** Opens the store, which is made where there is none. */
    public Store open(Surroundings surroundings) {
        return Stores.open(address(surroundings), surroundings.environment());
    }

    /** Opens a store that is there already. */
    public Store openExisting(Surroundings surroundings) {
        return Stores.openExisting(address(surroundings), surroundings.environment());
    }

    /** Returns the folder for what belongs to the store. */
    public Path folder(Surroundings surroundings) {
        return Stores.folder(address(surroundings), surroundings.environment(), home(surroundings));
    }

    private static Path home(Surroundings surroundings) {
        String home = surroundings.environment().apply("HOME");
        return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home);
    }
}
