package org.rapporteur.store.sql.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.search.column.Columns;
import org.rapporteur.store.sql.search.column.Counted;
import org.rapporteur.store.sql.search.column.Counting;
import org.rapporteur.store.sql.search.column.Page;
import org.rapporteur.store.sql.search.column.Wish;
import org.rapporteur.store.sql.search.words.Term;
import org.rapporteur.store.sql.search.words.Wanted;

/**
 * The columns of a store, filled at first use and caught up with the database before each look. Safe on any thread: many look at a time,
 * and one brings up to date while nobody looks.
 *
 * <p>Trap: a connection is asked for with a lock in hand, and never a lock with a connection in hand, or both could run out.
 */
final class LiveColumns {

    /** How many answers are remembered: the pages of one query are counted once. */
    private static final int REMEMBERED = 24;

    private final Database database;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final TermCache terms;
    private final Map<Asked, Counted> answers =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, Counted> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private Columns columns;
    private long change;

    /** What was asked, and of which columns. */
    private record Asked(long change, Wish wish, Wanted wanted) {}

    LiveColumns(Database database) {
        this.database = database;
        this.terms = new TermCache(database);
    }

    /** Does something with columns that hold at least what was committed before the call. */
    <T> T look(Supplier<T> look) {
        long latest = database.read(sql -> State.of(sql).change());
        while (true) {
            lock.readLock().lock();
            try {
                if (columns != null && change >= latest) {
                    return look.get();
                }
            } finally {
                lock.readLock().unlock();
            }
            catchUp(latest);
        }
    }

    private void catchUp(long latest) {
        lock.writeLock().lock();
        try {
            if (columns != null && change >= latest) {
                return;
            }
            answers.clear();
            boolean whole = columns == null || columns.isWorn();
            Columns before = columns;
            // Should it fail half way, the next look begins anew.
            columns = null;
            Columns[] after = new Columns[1];
            change = database.read(sql -> {
                long now = State.of(sql).change();
                if (whole) {
                    after[0] = Upkeep.fill(sql);
                } else {
                    Upkeep.catchUp(sql, before, change);
                    after[0] = before;
                }
                return now;
            });
            columns = after[0];
            if (whole) {
                terms.clear();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Returns the change that the columns are of; inside {@link #look}. */
    long change() {
        return change;
    }

    /** Counts, or remembers; inside {@link #look}. */
    Counted counted(Wish wish, Wanted wanted) {
        Asked asked = new Asked(change, wish, wanted);
        Counted known = answers.get(asked);
        if (known == null) {
            BitSet words = words(wish.scope(), wanted);
            known = Counting.of(columns, wish, wish.scope() == Scope.REPORTS ? columns.slots(words) : words);
            answers.put(asked, known);
        }
        return known;
    }

    /** Picks a page; inside {@link #look}. */
    Page page(PageWish wish, Counted counted) {
        return Page.of(columns, wish.scope(), wish.order(), counted.fits(), wish.after(), wish.seen(), wish.limit());
    }

    private BitSet words(Scope scope, Wanted wanted) {
        BitSet found = columns.all(scope);
        for (Term term : wanted.all()) {
            if (found.isEmpty()) {
                return found;
            }
            terms.use(columns, scope, term, postings -> postings.keepIn(found));
        }
        for (Term term : wanted.none()) {
            if (found.isEmpty()) {
                return found;
            }
            terms.use(columns, scope, term, postings -> postings.takeFrom(found));
        }
        return found;
    }

    /** Returns about how many bytes are held in memory. */
    long bytes() {
        lock.readLock().lock();
        try {
            return (columns == null ? 0 : columns.bytes()) + terms.bytes();
        } finally {
            lock.readLock().unlock();
        }
    }
}
