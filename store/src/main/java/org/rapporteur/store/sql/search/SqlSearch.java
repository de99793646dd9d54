package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Search;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.search.column.Columns;
import org.rapporteur.store.sql.search.column.Counted;
import org.rapporteur.store.sql.search.column.Page;
import org.rapporteur.store.sql.search.column.Wish;
import org.rapporteur.store.sql.search.words.Wanted;

/**
 * Search over the tables that {@link SearchIndexer} keeps. Safe on any thread. The first search of a program reads some ten columns of every
 * row, a few seconds for a million statements, and holds some fifty bytes a statement from then on.
 */
public final class SqlSearch implements Search {

    /** Hits that {@link #each} reads at a time. */
    private static final int AT_A_TIME = 500;

    /** How often a page is picked anew when a row of it changed before it was read. */
    private static final int TRIES = 3;

    private final Database database;
    private final LiveColumns columns;

    /** Makes one on a database; reads nothing yet. */
    public SqlSearch(Database database) {
        this.database = database;
        this.columns = new LiveColumns(database);
    }

    /** A page, what it is a page of, and the change that it was picked from. */
    private record Picked(Counted counted, Page page, long change) {}

    @Override
    public Hits find(Query query) {
        PageWish wish = query.cursor() == null
                ? new PageWish(query.scope(), query.order(), null, 0, query.limit())
                : CursorCode.read(query.cursor(), query.scope(), query.order(), query.limit());
        Wish facets = wish(query);
        Wanted wanted = Wanted.of(query.words());
        for (int tried = 1; ; tried++) {
            Picked picked = pick(facets, wanted, wish);
            List<Integer> keys = picked.page().keys();
            List<Hit> hits = new ArrayList<>();
            Map<Facet, List<Count>> counts = database.read(sql -> {
                hits.clear();
                hits.addAll(HitTable.list(sql, query.scope(), keys));
                return labelled(sql, picked.counted().facets());
            });
            if (hits.size() == keys.size() || tried == TRIES) {
                long total = picked.counted().total();
                return new Hits(Math.min(total, Hits.EXACT), total > Hits.EXACT, counts, hits, next(wish, picked));
            }
        }
    }

    private Picked pick(Wish facets, Wanted wanted, PageWish wish) {
        return columns.look(() -> {
            Counted counted = columns.counted(facets, wanted);
            return new Picked(counted, columns.page(wish, counted), columns.change());
        });
    }

    private static String next(PageWish wish, Picked picked) {
        if (!picked.page().more()) {
            return null;
        }
        return CursorCode.written(wish.seenAt(picked.change()), picked.page().last());
    }

    private static Map<Facet, List<Count>> labelled(Sql sql, Map<Facet, List<Count>> facets) throws SQLException {
        Map<Facet, List<Count>> counts = new EnumMap<>(facets);
        for (Facet facet : List.of(Facet.ACTOR, Facet.STORY)) {
            Map<String, String> labels = HitTable.labels(
                    sql, facet, facets.get(facet).stream().map(Count::value).toList());
            counts.put(
                    facet,
                    facets.get(facet).stream()
                            .map(count -> new Count(
                                    count.value(), labels.getOrDefault(count.value(), count.value()), count.count()))
                            .toList());
        }
        return counts;
    }

    @Override
    public void each(Query query, Predicate<Hit> each) {
        Wish facets = wish(query);
        Wanted wanted = Wanted.of(query.words());
        PageWish wish = new PageWish(query.scope(), query.order(), null, 0, AT_A_TIME);
        boolean goOn = true;
        while (goOn) {
            Picked picked = pick(facets, wanted, wish);
            List<Hit> hits = database.read(
                    sql -> HitTable.list(sql, query.scope(), picked.page().keys()));
            for (int i = 0; i < hits.size() && goOn; i++) {
                goOn = each.test(hits.get(i));
            }
            goOn &= picked.page().more();
            wish = wish.seenAt(picked.change()).after(picked.page().last());
        }
    }

    private static Wish wish(Query query) {
        return new Wish(
                query.scope(),
                query.chosen(),
                query.from() == null ? Integer.MIN_VALUE : day(query.from().toEpochDay()),
                query.to() == null ? Integer.MAX_VALUE : day(query.to().toEpochDay()),
                query.from() != null || query.to() != null);
    }

    /** A day that no report can have is as good as the first or last that one can have. */
    private static int day(long epochDay) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Columns.NO_DAY - 1L, epochDay));
    }

    /** Returns about how many bytes of memory the search holds. */
    public long bytes() {
        return columns.bytes();
    }
}
