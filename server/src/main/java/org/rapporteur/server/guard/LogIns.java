package org.rapporteur.server.guard;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.rapporteur.server.route.Person;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Accounts;

/**
 * Logging in: names are compared letter by letter, a wrong name and a wrong password cannot be told apart, and who fails often has to
 * wait. Safe on any thread.
 *
 * <p>Five failures of a name from one address in a quarter of an hour, thirty from one address, a hundred of one name: the last is so
 * high that a stranger cannot lock somebody out with little.
 */
public final class LogIns {

    private static final double QUARTER = 900;
    private static final int HASHING = 2;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Buckets both;
    private final Buckets addresses;
    private final Buckets names;

    /** Hashing takes a processor each: not all of them at once. */
    private final Semaphore hashing = new Semaphore(HASHING, true);

    /** Makes it. */
    public LogIns(Accounts accounts, Passwords passwords, LongSupplier clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.both = new Buckets(5, 5 / QUARTER, clock);
        this.addresses = new Buckets(30, 30 / QUARTER, clock);
        this.names = new Buckets(100, 100 / QUARTER, clock);
    }

    /**
     * Returns who that is.
     *
     * @throws Refusal when the name or the password is wrong, or there were too many tries
     */
    public Person check(String name, String password, String address) {
        String pair = name + "\n" + address;
        int wait = Math.max(both.wait(pair), Math.max(addresses.wait(address), names.wait(name)));
        if (wait > 0) {
            throw Refusal.later("too many tries: wait " + wait + " seconds", wait);
        }
        // Taken before the password is looked at, so that many tries at once do not slip through.
        both.take(pair);
        addresses.take(address);
        names.take(name);
        Optional<Account> account =
                accounts.find(name).filter(found -> found.name().equals(name) && !found.closed());
        if (!fits(password, account.map(Account::hash).orElse(null))) {
            throw Refusal.of(401, "the name or the password is wrong");
        }
        both.clear(pair);
        return new Person(account.orElseThrow().name(), account.orElseThrow().role());
    }

    private boolean fits(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return passwords.fits(password, hash);
        } finally {
            hashing.release();
        }
    }
}
