package org.rapporteur.store.sql.base;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/** Makes the tables, and brings those of earlier versions up to date, by Flyway. Used once. */
public final class Migrations {

    private static final String PLACE = "classpath:org/rapporteur/store/sql/migration/";

    private final Flyway flyway;
    private final String place;

    /** Makes one for a database. */
    public Migrations(DataSource source, Dialect dialect, String place) {
        this.place = place;
        boolean file = dialect == Dialect.SQLITE;
        flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(PLACE + "common", PLACE + (file ? "sqlite" : "postgresql"))
                .table("schema_version")
                .placeholders(Map.of(
                        "serial",
                        file ? "INTEGER PRIMARY KEY AUTOINCREMENT" : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                        "compact",
                        file ? " WITHOUT ROWID" : ""))
                .failOnMissingLocations(false)
                .loggers("slf4j")
                .load();
    }

    /**
     * Returns the version of the tables when they are there already and not up to date.
     *
     * @throws StoreException when they are of a newer version than this program knows, or cannot be looked at
     */
    public Optional<String> isOld() {
        MigrationInfoService info = info();
        for (MigrationInfo each : info.applied()) {
            if (each.getState().isApplied() && !each.getState().isResolved()) {
                throw new StoreException(
                        StoreFault.NEWER,
                        "the store " + place + " is of version " + each.getVersion()
                                + ", which a newer program wrote: open it with that, or a newer one",
                        null);
            }
        }
        return info.applied().length > 0 && info.pending().length > 0
                ? Optional.of(info.current().getVersion().getVersion())
                : Optional.empty();
    }

    private MigrationInfoService info() {
        try {
            return flyway.info();
        } catch (FlywayException e) {
            throw refused(e);
        }
    }

    private StoreException refused(FlywayException e) {
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new StoreException(
                    StoreFault.DAMAGED,
                    place + " is no store, but holds tables of something else: name another place",
                    e);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return Faults.of(place, refused);
            }
        }
        return new StoreException(
                StoreFault.OTHER, "the tables of the store " + place + " cannot be made: " + e.getMessage(), e);
    }

    /**
     * Brings the tables up to date.
     *
     * @return their version
     */
    public int run() {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw refused(e);
        }
        return Integer.parseInt(info().current().getVersion().getVersion());
    }
}
