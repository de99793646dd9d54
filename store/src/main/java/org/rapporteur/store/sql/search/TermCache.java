package org.rapporteur.store.sql.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.search.column.Columns;
import org.rapporteur.store.sql.search.column.Postings;
import org.rapporteur.store.sql.search.words.Term;

/**
 * Where the terms of recent queries occur. Rows are numbered upwards and never change their words, so that of a known term only the rows
 * numbered since are asked for. Safe on any thread.
 */
final class TermCache {

    /** How much memory they may take together. */
    private static final long MOST = 24L << 20;

    private final Database database;
    private final Map<Key, Known> known = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    private record Key(Scope scope, Term term) {}

    /** A term's rows up to a number; its own monitor, so that different terms do not wait for one another. */
    private static final class Known {
        private final Postings postings = new Postings();
        private int upTo;
        private long counted;
    }

    TermCache(Database database) {
        this.database = database;
    }

    /** Hands over where a term occurs, among all rows that the columns know. */
    void use(Columns columns, Scope scope, Term term, Consumer<Postings> use) {
        Key key = new Key(scope, term);
        Known entry;
        synchronized (this) {
            entry = known.computeIfAbsent(key, each -> new Known());
        }
        long now;
        synchronized (entry) {
            int top = columns.top(scope);
            if (entry.upTo < top) {
                int above = entry.upTo;
                columns.post(scope, database.read(sql -> WordTable.find(sql, scope, term, above)), entry.postings);
                entry.upTo = top;
            }
            use.accept(entry.postings);
            now = entry.postings.bytes();
        }
        account(key, entry, now);
    }

    /** Notes what an entry takes, and makes room. */
    private synchronized void account(Key key, Known entry, long now) {
        if (known.get(key) == entry) {
            bytes += now - entry.counted;
            entry.counted = now;
        }
        Iterator<Known> eldest = known.values().iterator();
        while (bytes > MOST && known.size() > 1) {
            bytes -= eldest.next().counted;
            eldest.remove();
        }
    }

    synchronized void clear() {
        known.clear();
        bytes = 0;
    }

    synchronized long bytes() {
        return bytes;
    }
}
