package org.rapporteur.store.sql.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Word;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Accounts;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.sql.base.Database;

/** The accounts in a database; they do not touch its revision, for they are no part of the record. Safe on any thread. */
public final class SqlAccounts implements Accounts {

    private static final String COLUMNS = "name, hash, role, added, closed, version";

    private final Database database;

    /** Makes one on a database. */
    public SqlAccounts(Database database) {
        this.database = database;
    }

    @Override
    public List<Account> list() {
        return database.read(
                sql -> sql.list("SELECT " + COLUMNS + " FROM account ORDER BY folded", SqlAccounts::account));
    }

    @Override
    public Optional<Account> find(String name) {
        return database.read(
                sql -> sql.find("SELECT " + COLUMNS + " FROM account WHERE name = ?", SqlAccounts::account, name));
    }

    @Override
    public void add(Account account) {
        int added = database.write(sql -> sql.run(
                "INSERT INTO account (name, folded, hash, role, added, closed, version) VALUES (?, ?, ?, ?, ?, ?, 1)"
                        + " ON CONFLICT DO NOTHING",
                account.name(),
                account.name().toLowerCase(Locale.ROOT),
                account.hash(),
                account.role().word(),
                account.at().toEpochMilli(),
                account.closed() ? 1 : 0));
        if (added == 0) {
            throw new IllegalArgumentException(
                    "there is an account '" + account.name() + "' already, or one that differs by case alone");
        }
    }

    @Override
    public void change(Account account) {
        database.write(sql -> {
            int changed = sql.run(
                    "UPDATE account SET hash = ?, role = ?, closed = ?, version = version + 1 WHERE name = ? AND version = ?",
                    account.hash(),
                    account.role().word(),
                    account.closed() ? 1 : 0,
                    account.name(),
                    account.version());
            if (changed == 0) {
                long version = sql.find(
                                "SELECT version FROM account WHERE name = ?", row -> row.getLong(1), account.name())
                        .orElseThrow(
                                () -> new IllegalArgumentException("there is no account '" + account.name() + "'"));
                throw new StaleException(account.name(), version);
            }
            return null;
        });
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                Word.of(Role.class, row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(5) != 0,
                row.getLong(6));
    }
}
