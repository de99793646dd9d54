package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Item;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.search.column.Dictionary;

/**
 * Brings what was concluded over reports to the rows: whose actor a source is, in which story a report is. Where several machines have
 * concluded, the latest says whose actor an entity is. One use, one thread.
 */
final class Conclusions {

    private final Sql sql;
    private final ItemFormat format;
    private final long change;

    Conclusions(Sql sql, ItemFormat format, long change) {
        this.sql = sql;
        this.format = format;
        this.change = change;
    }

    /** Takes over what the table {@code across} says, and marks the rows that this changes. */
    void keep() throws SQLException {
        sql.run("DELETE FROM search_actor");
        sql.run("DELETE FROM search_story");
        sql.run("DELETE FROM search_label");
        Map<String, Set<String>> stories = new LinkedHashMap<>();
        Map<String, String> firsts = new LinkedHashMap<>();
        try (Sql.Batch actors =
                        sql.batch("INSERT INTO search_actor (entity, actor) VALUES (?, ?) ON CONFLICT DO NOTHING");
                Sql.Batch labels = sql.batch(
                        "INSERT INTO search_label (facet, value, label) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            sql.each("""
                    SELECT a.body FROM across a LEFT JOIN conclusion c ON c.maker = a.maker
                    WHERE a.type IN ('actor', 'story') ORDER BY c.revision DESC, a.maker, a.position""", row -> {
                Item item = format.read(row.getString(1), ItemFormat.Texts.of(null));
                if (item instanceof Actor actor) {
                    keep(actor, actors, labels);
                } else if (item instanceof Story story && !story.reports().isEmpty()) {
                    firsts.putIfAbsent(story.id(), story.reports().get(0));
                    for (String report : story.reports()) {
                        stories.computeIfAbsent(report, each -> new LinkedHashSet<>())
                                .add(story.id());
                    }
                }
            });
            actors.flush();
            keepTitles(firsts, labels);
            labels.flush();
        }
        try (Sql.Batch batch = sql.batch("INSERT INTO search_story (report, story) VALUES (?, ?)")) {
            for (Map.Entry<String, Set<String>> report : stories.entrySet()) {
                batch.add(report.getKey(), Dictionary.written(report.getValue()));
            }
            batch.flush();
        }
        mark();
    }

    private static void keep(Actor actor, Sql.Batch actors, Sql.Batch labels) throws SQLException {
        String id = Dictionary.written(Set.of(actor.id()));
        for (Member member : actor.entities()) {
            actors.add(Keys.of(member.id()), id);
        }
        labels.add(Facet.ACTOR.word(), Keys.of(id), actor.name());
    }

    /** A story has no name of its own: it is called as its first report is. */
    private void keepTitles(Map<String, String> firsts, Sql.Batch labels) throws SQLException {
        Map<String, String> titles = new HashMap<>();
        sql.each(
                "SELECT id, COALESCE(title, outlet) FROM search_report",
                row -> titles.put(row.getString(1), row.getString(2)));
        for (Map.Entry<String, String> story : firsts.entrySet()) {
            String title = titles.get(story.getValue());
            if (title != null) {
                labels.add(Facet.STORY.word(), Keys.of(story.getKey()), title);
            }
        }
    }

    private void mark() throws SQLException {
        sql.run("""
                UPDATE search_statement SET actor = a.actor, changed = ? FROM search_actor a
                WHERE a.entity = search_statement.entity AND search_statement.actor IS DISTINCT FROM a.actor""", change);
        sql.run("""
                UPDATE search_statement SET actor = NULL, changed = ?
                WHERE actor IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM search_actor a WHERE a.entity = search_statement.entity)""", change);
        sql.run("""
                UPDATE search_report SET story = s.story, changed = ? FROM search_story s
                WHERE s.report = search_report.id AND search_report.story IS DISTINCT FROM s.story""", change);
        sql.run("""
                UPDATE search_report SET story = NULL, changed = ?
                WHERE story IS NOT NULL AND NOT EXISTS (SELECT 1 FROM search_story s WHERE s.report = search_report.id)""", change);
    }
}
