package org.rapporteur.server.guard;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.rapporteur.server.route.Person;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Accounts;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.fault.StoreException;

/**
 * Whether the server has accounts or one person alone uses it. As soon as the store has an account, everybody has to log in, on this
 * machine too. Safe on any thread.
 */
public final class Company {

    private static final long TRUST = 5_000_000_000L;
    private static final System.Logger LOG = System.getLogger(Company.class.getName());

    private final Accounts accounts;
    private final Person alone;
    private final LongSupplier clock;
    private volatile boolean any;
    private volatile long asked;

    /**
     * Makes it.
     *
     * @param alone the name under which the person codes who uses it alone
     */
    public Company(Accounts accounts, String alone, LongSupplier clock) {
        this.accounts = accounts;
        this.alone = new Person(alone, Role.ADMIN);
        this.clock = clock;
        ask();
    }

    /** Returns whether people have to log in. Accounts that another program makes are seen within five seconds. */
    public boolean hasAccounts() {
        if (!any && clock.getAsLong() - asked > TRUST) {
            askIfThere();
        }
        return any;
    }

    /** Returns whoever uses it alone; empty where people have to log in. */
    public Optional<Person> alone() {
        return hasAccounts() ? Optional.empty() : Optional.of(alone);
    }

    /** Looks again: an account was made. */
    public void ask() {
        any = any || !accounts.list().isEmpty();
        asked = clock.getAsLong();
    }

    /** Where the store cannot be asked, what it said last holds for as long again: nobody can have made an account in it. */
    private void askIfThere() {
        try {
            ask();
        } catch (StoreException e) {
            asked = clock.getAsLong();
            LOG.log(System.Logger.Level.DEBUG, "the store cannot be asked for accounts", e);
        }
    }

    /** Returns whether somebody could keep the accounts: a server that others reach must not start without. */
    public static boolean hasAdmin(Accounts accounts) {
        return accounts.list().stream().anyMatch(Company::isAdmin);
    }

    private static boolean isAdmin(Account account) {
        return account.role() == Role.ADMIN && !account.closed();
    }
}
