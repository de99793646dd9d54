package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.sql.base.Dialect;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;

/**
 * What bears on a few statements of a report, without reading the thousands of others: the statements, what they do and invoke, who is
 * their source, and every coding of all that. Applying its codings gives of these statements what applying those of the whole record does.
 *
 * @param statements the identifiers of the statements
 * @param record the report with these objects and codings
 */
public record Excerpt(Set<String> statements, ReportRecord record) {

    /** For more objects at once the whole record is read. */
    private static final int FEW = 20;

    /** An identifier that JSON writes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\w/.,:#-]{1,400}");

    /** Reads one: inside a transaction, for one report. */
    private record Reader(Sql sql, Kept kept, long seq, Report report, ItemFormat.Texts texts) {

        List<Item> items(String id) throws SQLException {
            return kept.items(sql, seq, id, texts);
        }
    }

    /**
     * Returns the excerpt of the statements that some objects are, or are parts of; empty where the whole record has to be read: there are
     * many objects, one is no statement, act or invocation, or a coding in the report has to be attached to what now stands in the place
     * of its object.
     */
    static Optional<Excerpt> of(Sql sql, Kept kept, long seq, Set<String> objects) throws SQLException {
        Optional<Report> report = kept.report(sql, seq);
        if (report.isEmpty()
                || objects.size() > FEW
                || kept.hasLost(sql, seq, report.get().id())) {
            return Optional.empty();
        }
        Reader reader = new Reader(sql, kept, seq, report.get(), ItemFormat.Texts.of(report.get()));
        Set<String> statements = statements(reader, objects);
        return statements.isEmpty() ? Optional.empty() : of(reader, statements);
    }

    /** Returns the statements that these objects are or belong to; none where any is something else. */
    private static Set<String> statements(Reader reader, Set<String> objects) throws SQLException {
        Set<String> statements = new TreeSet<>();
        for (String object : objects) {
            List<Item> items = reader.items(object);
            for (Item item : items) {
                if (item instanceof Statement statement) {
                    statements.add(statement.id());
                } else if (item instanceof Act act) {
                    statements.add(act.statement());
                } else if (item instanceof Invocation invocation) {
                    statements.add(invocation.statement());
                } else {
                    return Set.of();
                }
            }
            if (items.isEmpty()) {
                return Set.of();
            }
        }
        return statements.stream().allMatch(id -> PLAIN.matcher(id).matches()) ? statements : Set.of();
    }

    private static Optional<Excerpt> of(Reader reader, Set<String> statements) throws SQLException {
        Map<String, List<Item>> found = new LinkedHashMap<>();
        for (String id : statements) {
            found.put(id, reader.items(id));
            List<Item> parts = parts(reader, id);
            parts.forEach(part ->
                    found.computeIfAbsent(part.id(), each -> new ArrayList<>()).add(part));
            for (String other : named(found.get(id), parts)) {
                if (!found.containsKey(other)) {
                    found.put(other, reader.items(other));
                }
            }
        }
        List<Coding> codings = codings(reader, found.keySet());
        for (Coding coding : codings) {
            String value = coding.value();
            if (coding.field().equals("source.entity") && value != null && !found.containsKey(value)) {
                List<Item> entity = reader.items(value);
                if (entity.isEmpty()) {
                    return Optional.empty();
                }
                found.put(value, entity);
            }
        }
        List<Item> items = new ArrayList<>();
        if (codings.stream().anyMatch(coding -> coding.field().equals("content.spans"))) {
            // What is quoted says in which mode other words are.
            items.addAll(quotations(reader));
        }
        found.values().forEach(items::addAll);
        // Those of the entities that only codings name, too.
        items.addAll(codings(reader, found.keySet()));
        return Optional.of(new Excerpt(statements, new ReportRecord(reader.report(), items)));
    }

    /** Returns the entities and instruments that statements and their parts name. */
    private static Set<String> named(List<Item> statements, List<Item> parts) {
        Set<String> named = new TreeSet<>();
        for (Item item : statements) {
            if (item instanceof Statement statement && statement.source().entity() != null) {
                named.add(statement.source().entity());
            }
        }
        for (Item part : parts) {
            if (part instanceof Invocation invocation) {
                named.add(invocation.instrument());
            }
        }
        return named;
    }

    /** Returns the acts and invocations of a statement; no column says whose they are, but their lines do. */
    private static List<Item> parts(Reader reader, String statement) throws SQLException {
        String position = reader.sql().dialect() == Dialect.SQLITE ? "instr" : "strpos";
        return reader
                .sql()
                .list(
                        "SELECT body FROM item WHERE reading IN (" + Kept.IN_FORCE
                                + ") AND type IN ('act', 'invocation') AND " + position
                                + "(body, ?) > 0 ORDER BY reading, position",
                        row -> reader.kept().read(row.getString(1), reader.texts()),
                        reader.seq(),
                        '"' + statement + '"')
                .stream()
                .filter(item -> (item instanceof Act act && act.statement().equals(statement))
                        || (item instanceof Invocation invocation
                                && invocation.statement().equals(statement)))
                .toList();
    }

    private static List<Item> quotations(Reader reader) throws SQLException {
        return reader.sql()
                .list(
                        "SELECT body FROM item WHERE reading IN (" + Kept.IN_FORCE
                                + ") AND type = 'quotation' ORDER BY reading, position",
                        row -> reader.kept().read(row.getString(1), reader.texts()),
                        reader.seq());
    }

    /** Returns the codings of these objects, withdrawals among them, in the order in which they were made. */
    private static List<Coding> codings(Reader reader, Set<String> objects) throws SQLException {
        Map<Long, Coding> codings = new TreeMap<>();
        reader.sql()
                .eachOf(
                        "SELECT seq, body FROM coding WHERE object IN ",
                        objects.stream().map(Keys::of).toList(),
                        row -> {
                            if (reader.kept().read(row.getString(2), reader.texts()) instanceof Coding coding) {
                                codings.put(row.getLong(1), coding);
                            }
                        });
        return List.copyOf(codings.values());
    }
}
