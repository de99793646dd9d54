package org.rapporteur.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.server.guard.Company;
import org.rapporteur.server.guard.Passwords;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Role;

/**
 * A running server over a store. Safe on any thread; {@link #close} answers what has begun, ends the jobs and stops.
 *
 * <p>The store belongs to whoever opened it and is not closed here.
 */
public final class Server implements AutoCloseable {

    private static final int THREADS = 64;
    private static final long GRACE_MILLIS = 5_000;

    private final Javalin javalin;
    private final Parts parts;

    private Server(Javalin javalin, Parts parts) {
        this.javalin = javalin;
        this.parts = parts;
    }

    /**
     * Starts one.
     *
     * @throws ServerException when the port is in use, the folder cannot be written to, or it would be reached from elsewhere without
     *     an account that keeps the others
     * @throws org.rapporteur.store.fault.StoreException when the store is not there
     */
    public static Server start(ServerSettings settings, Store store) throws ServerException {
        store.check();
        requireAccounts(settings, store);
        prepare(settings.folder());
        Parts parts = parts(settings, store);
        try {
            Javalin javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.startupWatcherEnabled = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.http.prefer405over404 = true;
                config.http.asyncTimeout = 0;
                config.http.compressionStrategy = CompressionStrategy.GZIP;
                config.router.caseInsensitiveRoutes = false;
                config.router.ignoreTrailingSlashes = false;
                config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, 30_000);
                config.jetty.modifyHttpConfiguration(http -> {
                    http.setSendServerVersion(false);
                    // Identifiers hold slashes; a path is only ever compared, never opened.
                    http.setUriCompliance(
                            UriCompliance.DEFAULT.with("slash", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
                });
                config.jetty.modifyServer(server -> server.setStopTimeout(GRACE_MILLIS));
                parts.install(config);
            });
            return new Server(javalin.start(settings.address(), settings.port()), parts);
        } catch (JavalinBindException e) {
            parts.close();
            throw new ServerException(
                    "cannot listen at " + settings.address() + ":" + settings.port()
                            + ": the port is in use or not allowed; stop what uses it or choose another with --port",
                    e);
        }
    }

    private static Parts parts(ServerSettings settings, Store store) throws ServerException {
        try {
            return new Parts(settings, store);
        } catch (IOException e) {
            throw new ServerException(
                    "the files that a server left in " + settings.folder() + " cannot be taken over: " + e.getMessage(),
                    e);
        }
    }

    /** Returns the port that it listens at. */
    public int port() {
        return javalin.port();
    }

    /** Stops taking requests, answers those that have begun, ends the jobs, and returns. Doing so again does nothing. */
    @Override
    public void close() {
        parts.stopping();
        javalin.stop();
        parts.close();
    }

    /**
     * Adds an account to a store, as the command line does before there is anybody who could do so on the page.
     *
     * @param name letters, digits, dot, hyphen, underscore, beginning with a letter
     * @param password 12 to 200 characters
     * @throws IllegalArgumentException when the name is taken, or one of them cannot be used, saying why
     */
    public static void addAccount(Store store, String name, String password, Role role) {
        if (role != Role.ADMIN && !Company.hasAdmin(store.accounts())) {
            throw new IllegalArgumentException(
                    "the first account must be of an admin, or nobody could add others on the page");
        }
        Instant now = Clock.systemUTC().instant();
        store.accounts().add(new Account(name, new Passwords().hash(name, password), role, now, false, 1));
    }

    private static void requireAccounts(ServerSettings settings, Store store) throws ServerException {
        try {
            if (InetAddress.getByName(settings.address()).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new ServerException("'" + settings.address() + "' is no address of this machine", e);
        }
        if (!Company.hasAdmin(store.accounts())) {
            throw new ServerException(
                    "a server at " + settings.address() + " is reached from elsewhere, and the store has no account of"
                            + " an admin: add one first (rapporteur user add --role admin NAME), or leave out the"
                            + " address to serve this machine alone",
                    null);
        }
    }

    private static void prepare(Path folder) throws ServerException {
        try {
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            if (Files.notExists(folder) && posix) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
            Files.deleteIfExists(Files.createTempFile(folder, "try", null));
        } catch (IOException e) {
            throw new ServerException(
                    "the folder " + folder + ", where files that come in are to lie, cannot be written to", e);
        }
    }
}
