package org.rapporteur.store.sql.base;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says for people what a database refused, and why. Stateless. */
public final class Faults {

    private Faults() {}

    /** Returns the exception to throw. */
    public static StoreException of(String place, SQLException refused) {
        StoreFault fault = kind(refused);
        String what = switch (fault) {
            case LOCKED -> "another program holds the store " + place + "; try again when it has ended";
            case DAMAGED ->
                "the store " + place
                        + " is damaged or is no store: take the latest copy of it, and keep this file for whoever"
                        + " may repair it";
            case FULL ->
                "the store " + place
                        + " cannot be written: the disk is full, or the file may not be written; nothing of this"
                        + " change was kept";
            case GONE -> "the database " + place + " cannot be reached; what it has not confirmed was not kept";
            case NEWER, ADDRESS, OTHER -> "the store " + place + " refused";
        };
        return new StoreException(fault, what + " (" + brief(refused.getMessage()) + ")", refused);
    }

    /** Returns whether another writer was in the way, so that trying again may help. */
    static boolean isCollision(SQLException refused) {
        String state = refused.getSQLState();
        return "40001".equals(state) || "40P01".equals(state);
    }

    /** Returns whether a row is there already that may be there once only. */
    public static boolean isDuplicate(SQLException refused) {
        if (refused instanceof SQLiteException lite) {
            SQLiteErrorCode code = lite.getResultCode();
            return code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                    || code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
        }
        return "23505".equals(refused.getSQLState());
    }

    private static StoreFault kind(SQLException refused) {
        if (refused instanceof SQLiteException lite) {
            return kind(lite.getResultCode());
        }
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("08")
                || state.startsWith("57P")
                || refused instanceof SQLTransientConnectionException
                || refused instanceof SQLRecoverableException) {
            return StoreFault.GONE;
        }
        return switch (state) {
            case "53100", "25006", "42501" -> StoreFault.FULL;
            case "53300" -> StoreFault.GONE;
            case "55P03", "40001", "40P01" -> StoreFault.LOCKED;
            case "XX001", "XX002" -> StoreFault.DAMAGED;
            default -> StoreFault.OTHER;
        };
    }

    private static StoreFault kind(SQLiteErrorCode code) {
        return switch (code.code & 0xff) {
            case 5, 6 -> StoreFault.LOCKED; // SQLITE_BUSY, SQLITE_LOCKED
            case 8, 13, 14, 3, 23 -> StoreFault.FULL; // READONLY, FULL, CANTOPEN, PERM, AUTH
            case 11, 26 -> StoreFault.DAMAGED; // CORRUPT, NOTADB
            case 10 -> code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ ? StoreFault.DAMAGED : StoreFault.FULL;
            default -> StoreFault.OTHER;
        };
    }

    private static String brief(String message) {
        if (message == null) {
            return "no reason given";
        }
        String line = message.replaceAll("\\s++", " ").strip();
        String shown = line.length() <= 300 ? line : line.substring(0, 300) + "…";
        // A server's message may repeat what it was given.
        return shown.toLowerCase(Locale.ROOT).contains("password") ? "the name or the password was refused" : shown;
    }
}
