package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
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

    private final Database database;
    private final ItemFormat format;
    private final Indexer indexer;

    /** Makes one on a database. */
    public SqlAcross(Database database, ItemFormat format, Indexer indexer) {
        this.database = database;
        this.format = format;
        this.indexer = indexer;
    }

    @Override
    public void replace(Maker by, Collection<? extends Item> items, long revision) {
        String maker = Keys.of(by.written());
        for (Item item : items) {
            if (!by.equals(item.by())) {
                throw new IllegalArgumentException(
                        item.type() + " " + item.id() + " was made by " + item.by() + ", not by " + by.written());
            }
        }
        database.write(sql -> {
            sql.run("DELETE FROM across WHERE maker = ?", maker);
            add(sql, maker, items);
            sql.run(
                    "INSERT INTO conclusion (maker, revision) VALUES (?, ?)"
                            + " ON CONFLICT (maker) DO UPDATE SET revision = excluded.revision",
                    maker,
                    revision);
            indexer.across(sql);
            return null;
        });
    }

    private void add(Sql sql, String maker, Collection<? extends Item> items) throws SQLException {
        StoredTexts texts = new StoredTexts(sql);
        try (Sql.Batch batch =
                sql.batch("INSERT INTO across (maker, position, type, id, story, body) VALUES (?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (Item item : items) {
                batch.add(
                        maker,
                        position++,
                        item.type(),
                        Keys.of(item.id()),
                        Keys.of(story(item)),
                        format.write(item, texts));
            }
            batch.flush();
        }
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
                    row -> format.read(row.getString(1), texts),
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
        Item item = format.read(body, texts);
        if (kind.isInstance(item)) {
            found.add(kind.cast(item));
        }
    }

    private static String story(Item item) {
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
