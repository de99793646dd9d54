package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.reading.AcrossReports;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;

/** What was concluded over reports, in a database. Safe on any thread. */
public final class SqlAcross implements AcrossReports {

    /** Objects that are read at once. */
    private static final int PAGE = 500;

    private final Database database;
    private final ItemFormat format;
    private final Indexer indexer;
    private final Kept kept;

    /** Makes one on a database. */
    public SqlAcross(Database database, ItemFormat format, Indexer indexer) {
        this.database = database;
        this.format = format;
        this.indexer = indexer;
        this.kept = new Kept(format);
    }

    @Override
    public void replace(Maker by, Collection<? extends Item> items, long revision) {
        String maker = Keys.of(by.written());
        check(by, items);
        database.write(sql -> {
            clear(sql, maker);
            add(sql, maker, 0, items);
            end(sql, maker, revision);
            return null;
        });
    }

    @Override
    public void begin(Maker by) {
        database.write(sql -> {
            clear(sql, Keys.of(by.written()));
            return null;
        });
    }

    @Override
    public void add(Maker by, Collection<? extends Item> items) {
        String maker = Keys.of(by.written());
        check(by, items);
        database.write(sql -> {
            long last = sql.number("SELECT COALESCE(MAX(position), -1) FROM across WHERE maker = ?", maker);
            add(sql, maker, Math.toIntExact(last + 1), items);
            return null;
        });
    }

    @Override
    public void end(Maker by, long revision) {
        database.write(sql -> {
            end(sql, Keys.of(by.written()), revision);
            return null;
        });
    }

    private void check(Maker by, Collection<? extends Item> items) {
        for (Item item : items) {
            boolean own = item instanceof UnknownItem line
                    ? by.written().equals(format.fields(line.json()).get("by"))
                    : by.equals(item.by());
            if (!own) {
                throw new IllegalArgumentException(
                        item.type() + " " + item.id() + " was made by " + item.by() + ", not by " + by.written());
            }
        }
    }

    private static void clear(Sql sql, String maker) throws SQLException {
        sql.run("DELETE FROM across WHERE maker = ?", maker);
        sql.run("DELETE FROM conclusion WHERE maker = ?", maker);
    }

    private void end(Sql sql, String maker, long revision) throws SQLException {
        sql.run(
                "INSERT INTO conclusion (maker, revision) VALUES (?, ?)"
                        + " ON CONFLICT (maker) DO UPDATE SET revision = excluded.revision",
                maker,
                revision);
        indexer.across(sql);
    }

    private void add(Sql sql, String maker, int first, Collection<? extends Item> items) throws SQLException {
        StoredTexts texts = new StoredTexts(sql);
        try (Sql.Batch batch =
                sql.batch("INSERT INTO across (maker, position, type, id, story, body) VALUES (?, ?, ?, ?, ?, ?)")) {
            int position = first;
            for (Item item : items) {
                batch.add(
                        maker,
                        position++,
                        String.valueOf(item.type()),
                        Keys.of(item.id()),
                        Keys.of(story(item)),
                        format.write(item, texts));
            }
            batch.flush();
        }
    }

    /** An object and the place behind which the next one stands. */
    private record Placed(String maker, int position, Item item) {}

    @Override
    public void each(Predicate<Item> item) {
        String maker = "";
        int position = -1;
        List<Placed> some;
        do {
            some = page(maker, position);
            for (Placed each : some) {
                if (!item.test(each.item())) {
                    return;
                }
                maker = each.maker();
                position = each.position();
            }
        } while (some.size() == PAGE);
    }

    private List<Placed> page(String maker, int position) {
        return database.read(sql -> {
            StoredTexts texts = new StoredTexts(sql);
            return sql.list(
                    "SELECT maker, position, body FROM across WHERE (maker, position) > (?, ?) ORDER BY maker, position"
                            + " LIMIT " + PAGE,
                    row -> new Placed(row.getString(1), row.getInt(2), kept.read(row.getString(3), texts)),
                    maker,
                    position);
        });
    }

    @Override
    public <T extends Item> List<T> list(Class<T> kind) {
        return database.read(sql -> {
            List<T> found = new ArrayList<>();
            ItemFormat.Texts texts = new StoredTexts(sql);
            sql.each(
                    "SELECT body FROM across WHERE type = ? ORDER BY maker, position",
                    row -> add(found, kind, row.getString(1), texts),
                    type(kind));
            return found;
        });
    }

    @Override
    public List<Item> ofStory(String story) {
        return database.read(sql -> {
            ItemFormat.Texts texts = new StoredTexts(sql);
            return sql.list(
                    "SELECT body FROM across WHERE story = ? ORDER BY maker, position",
                    row -> kept.read(row.getString(1), texts),
                    Keys.of(story));
        });
    }

    @Override
    public <T extends Item> Optional<T> find(Class<T> kind, String id) {
        return database.read(sql -> {
            List<T> found = new ArrayList<>();
            ItemFormat.Texts texts = new StoredTexts(sql);
            sql.each(
                    "SELECT body FROM across WHERE type = ? AND id = ? ORDER BY maker, position",
                    row -> add(found, kind, row.getString(1), texts),
                    type(kind),
                    Keys.of(id));
            return found.stream().filter(item -> id.equals(item.id())).findFirst();
        });
    }

    @Override
    public Optional<Long> revision(Maker by) {
        return database.read(sql -> sql.find(
                "SELECT revision FROM conclusion WHERE maker = ?", row -> row.getLong(1), Keys.of(by.written())));
    }

    private <T extends Item> void add(List<T> found, Class<T> kind, String body, ItemFormat.Texts texts) {
        Item item = kept.read(body, texts);
        if (kind.isInstance(item)) {
            found.add(kind.cast(item));
        }
    }

    private String story(Item item) {
        if (item instanceof UnknownItem line) {
            return "story".equals(line.type())
                    ? line.id()
                    : format.fields(line.json()).get("story");
        }
        if (item instanceof Story story) {
            return story.id();
        }
        if (item instanceof Utterance utterance) {
            return utterance.story();
        }
        if (item instanceof Proposition proposition) {
            return proposition.story();
        }
        return item instanceof Finding finding ? finding.story() : null;
    }

    /** The types of file and the classes are named alike. */
    private static String type(Class<? extends Item> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
