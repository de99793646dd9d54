package org.rapporteur.server.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.server.route.Person;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Accounts;

/**
 * The sessions of a server: in memory, ended by leaving, by idling, by age and with the server. An identifier is 256 random bits, kept
 * only as its digest. Safe on any thread.
 */
public final class Sessions {

    private static final int MOST = 10_000;

    /** How long somebody whose account was closed elsewhere may go on. */
    private static final Duration TRUST = Duration.ofSeconds(5);

    private final Randoms randoms = new Randoms();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Duration idle;
    private final Duration age;
    private final Clock clock;

    /**
     * Makes them.
     *
     * @param accounts whose sessions they are
     * @param idle after which time without a request one ends
     * @param age after which time one ends
     */
    public Sessions(Accounts accounts, Duration idle, Duration age, Clock clock) {
        this.accounts = accounts;
        this.idle = idle;
        this.age = age;
        this.clock = clock;
    }

    /** Begins one, of somebody or, with null, of nobody yet; returns its identifier. */
    public String begin(Person person) {
        Instant now = clock.instant();
        tidy(now);
        String id = randoms.next();
        sessions.put(Randoms.digest(id), new Session(randoms.next(), person, now, now, now));
        return id;
    }

    /** Returns the token of a session; empty when it has ended or never began. */
    public Optional<String> token(String id) {
        return find(id).map(Session::token);
    }

    /** Returns who logged in; empty when nobody did, the session has ended or the account is closed. */
    public Optional<Person> person(String id) {
        return find(id).map(Session::person);
    }

    /** Returns who logged in once, without asking whether the account is still good: for counting, not for letting in. */
    public Optional<String> name(String id) {
        Session session = id == null ? null : sessions.get(Randoms.digest(id));
        return Optional.ofNullable(session).map(Session::person).map(Person::name);
    }

    /** Returns whether a write of this session may be done: it brings the session's token. */
    public boolean fits(String id, String token) {
        return Randoms.same(token(id).orElse(null), token);
    }

    /** Ends one. */
    public void end(String id) {
        if (id != null) {
            sessions.remove(Randoms.digest(id));
        }
    }

    /** Ends all of somebody: the account was changed. */
    public void endAll(String name) {
        sessions.values()
                .removeIf(session ->
                        session.person() != null && session.person().name().equals(name));
    }

    /** Returns how many there are. */
    public int count() {
        return sessions.size();
    }

    private Optional<Session> find(String id) {
        if (id == null) {
            return Optional.empty();
        }
        String key = Randoms.digest(id);
        Instant now = clock.instant();
        Session session =
                sessions.computeIfPresent(key, (same, found) -> hasEnded(found, now) ? null : found.used(now));
        if (session != null
                && session.person() != null
                && session.asked().plus(TRUST).isBefore(now)) {
            Optional<Account> account = accounts.find(session.person().name()).filter(found -> !found.closed());
            if (account.isEmpty()) {
                sessions.remove(key);
                return Optional.empty();
            }
            Person person = new Person(account.get().name(), account.get().role());
            session = sessions.computeIfPresent(key, (same, found) -> found.of(person, now));
        }
        return Optional.ofNullable(session);
    }

    private boolean hasEnded(Session session, Instant now) {
        return session.seen().plus(idle).isBefore(now)
                || session.begun().plus(age).isBefore(now);
    }

    /** Where there are too many, those of nobody that were not used for longest go first. */
    private void tidy(Instant now) {
        sessions.values().removeIf(session -> hasEnded(session, now));
        if (sessions.size() >= MOST) {
            sessions.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Session> entry) ->
                                    entry.getValue().person() != null)
                            .thenComparing(entry -> entry.getValue().seen()))
                    .limit(MOST / 10)
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(sessions::remove);
        }
    }
}
