package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.applied.Attachment;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.coding.Change;
import org.rapporteur.store.coding.CodingBook;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Dialect;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Revision;
import org.rapporteur.store.sql.base.Sql;

/** The codings of a store. Safe on any thread. */
public final class SqlCodings implements CodingBook {

    private final Database database;
    private final ItemFormat format;
    private final Indexer indexer;
    private final Clock clock;
    private final Kept kept;
    private final CodingRows rows = new CodingRows();

    /** Makes one on a database. */
    public SqlCodings(Database database, ItemFormat format, Indexer indexer, Clock clock) {
        this.database = database;
        this.format = format;
        this.indexer = indexer;
        this.clock = clock;
        this.kept = new Kept(format);
    }

    @Override
    public long version(String object) {
        return database.read(sql -> new Followed(sql, kept).version(object));
    }

    @Override
    public void code(List<Coding> codings, Map<String, Long> versions) {
        if (codings.isEmpty()) {
            return;
        }
        // In the order of their names, so that no two wait for one another.
        Map<String, List<Coding>> byObject = new TreeMap<>();
        for (Coding coding : codings) {
            if (Codings.isWithdrawal(coding)) {
                throw new IllegalArgumentException("coding " + coding.id() + " undoes another: withdraw that instead");
            }
            if (versions.get(coding.target()) == null) {
                throw new IllegalArgumentException("which version of " + coding.target() + " was seen is not said");
            }
            byObject.computeIfAbsent(coding.target(), each -> new ArrayList<>()).add(coding);
        }
        database.write(sql -> {
            Touched touched = new Touched(new HashMap<>());
            for (Map.Entry<String, List<Coding>> object : byObject.entrySet()) {
                code(sql, object.getKey(), versions.get(object.getKey()), object.getValue(), touched);
            }
            touched.index(sql, indexer);
            Revision.bump(sql);
            return null;
        });
    }

    private void code(Sql sql, String object, long seen, List<Coding> codings, Touched touched) throws SQLException {
        Long report = locate(sql, object);
        checkVersion(sql, object, seen);
        StoredTexts texts = new StoredTexts(sql);
        // Its own codings are numbered; those that it has from an object in whose place it stands keep theirs.
        long number = rows.version(sql, object);
        for (Coding coding : codings) {
            if (rows.find(sql, coding.id()).isPresent()) {
                throw new IllegalArgumentException("there is a coding " + coding.id() + " already");
            }
            rows.add(sql, report, object, ++number, Lines.of(coding, format.write(coding, texts)));
        }
        touched.add(report, object);
    }

    private void checkVersion(Sql sql, String object, long seen) throws SQLException {
        long version = new Followed(sql, kept).version(object);
        if (version != seen) {
            throw new StaleException(object, version);
        }
    }

    /** Returns the report of an object, having kept others from it; null for an object across reports. */
    private Long locate(Sql sql, String object) throws SQLException {
        int slash = object.indexOf('/');
        Optional<Long> report = kept.lock(sql, reportOf(object));
        if (report.isPresent() && (slash < 0 || kept.has(sql, report.get(), object))) {
            return report.get();
        }
        boolean across = report.isEmpty()
                && sql.find("SELECT 1 FROM across WHERE id = ? LIMIT 1", row -> true, Keys.of(object))
                        .isPresent();
        if (!across) {
            throw new IllegalArgumentException("the store has no object " + object);
        }
        return null;
    }

    @Override
    public boolean add(List<Coding> codings) {
        return database.write(sql -> {
            ItemFormat.Texts texts = new StoredTexts(sql);
            boolean any = false;
            for (Coding coding : codings) {
                Long report = kept.lock(sql, reportOf(coding.target())).orElse(null);
                if (rows.addMissing(sql, report, List.of(Lines.of(coding, format.write(coding, texts))))) {
                    any = true;
                    touch(sql, report, coding.target());
                }
            }
            if (any) {
                Revision.bump(sql);
            }
            return any;
        });
    }

    private void touch(Sql sql, Long report, String object) throws SQLException {
        Touched touched = new Touched(new HashMap<>());
        touched.add(report, object);
        touched.index(sql, indexer);
    }

    private static String reportOf(String object) {
        int slash = object.indexOf('/');
        return slash < 0 ? object : object.substring(0, slash);
    }

    @Override
    public List<Coding> others() {
        return database.read(sql -> {
            StoredTexts texts = new StoredTexts(sql);
            return sql
                    .list(
                            "SELECT body FROM coding WHERE report IS NULL ORDER BY seq",
                            row -> Optional.ofNullable(read(row.getString(1), texts)))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    @Override
    public Coding withdraw(String id, String coder, long version) {
        return database.write(sql -> {
            Row row = sql.find(
                            "SELECT object, report, body FROM coding WHERE id = ?",
                            each -> new Row(each.getString(1), number(each.getLong(2)), each.getString(3)),
                            Keys.of(id))
                    .orElseThrow(() -> new IllegalArgumentException("the store has no coding " + id));
            if (row.report() != null && sql.dialect() == Dialect.POSTGRESQL) {
                sql.number("SELECT seq FROM report WHERE seq = ? FOR UPDATE", row.report());
            }
            checkVersion(sql, row.object(), version);
            if (Codings.of(new Followed(sql, kept).find(row.object()).codings()).isWithdrawn(id)) {
                throw new IllegalArgumentException("coding " + id + " is withdrawn already");
            }
            Coding withdrawal = new Coding(
                    identifier(id),
                    id,
                    List.of(),
                    Codings.WITHDRAWN,
                    Codings.YES,
                    new Maker.Coder(coder),
                    clock.instant(),
                    null,
                    Extra.NONE);
            String body = format.write(withdrawal, ItemFormat.Texts.of(null));
            rows.add(sql, row.report(), row.object(), rows.version(sql, row.object()) + 1, Lines.of(withdrawal, body));
            touch(sql, row.report(), row.object());
            Revision.bump(sql);
            return withdrawal;
        });
    }

    /** In a report's name where the withdrawn one is, so that a file shows both behind the report. */
    private static String identifier(String withdrawn) {
        int slash = withdrawn.indexOf('/');
        return (slash < 0 ? "" : withdrawn.substring(0, slash + 1)) + "w" + UUID.randomUUID();
    }

    private static Long number(long column) {
        return column == 0 ? null : column;
    }

    @Override
    public Optional<Coding> find(String coding) {
        return database.read(sql -> sql.find(
                "SELECT body FROM coding WHERE id = ?",
                row -> read(row.getString(1), new StoredTexts(sql)),
                Keys.of(coding)));
    }

    @Override
    public List<Change> history(String object) {
        return database.read(sql -> {
            Followed.Found found = new Followed(sql, kept).find(object);
            return History.of(found.object(), found.codings());
        });
    }

    @Override
    public List<Change> recent(String coder, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more, got " + limit);
        }
        return database.read(sql -> {
            String own = coder == null ? "" : " WHERE maker = ?";
            Object[] values = coder == null ? new Object[] {limit} : new Object[] {Maker.CODER_PREFIX + coder, limit};
            List<String[]> latest = sql.list(
                    "SELECT id, object FROM coding" + own + " ORDER BY seq DESC LIMIT ?",
                    row -> new String[] {row.getString(1), row.getString(2)},
                    values);
            Followed followed = new Followed(sql, kept);
            Map<String, List<Change>> histories = new HashMap<>();
            List<Change> changes = new ArrayList<>();
            for (String[] each : latest) {
                if (!histories.containsKey(each[1])) {
                    Followed.Found found = followed.find(each[1]);
                    histories.put(each[1], History.of(found.object(), found.codings()));
                }
                histories.get(each[1]).stream()
                        .filter(change -> Keys.of(change.coding().id()).equals(each[0]))
                        .forEach(changes::add);
            }
            return changes;
        });
    }

    @Override
    public List<Coding> detached(String report) {
        return database.read(sql -> {
            Optional<Long> seq = kept.seq(sql, report);
            return seq.isEmpty()
                    ? List.of()
                    : kept.record(sql, seq.get())
                            .map(record -> Attachment.of(record).detached())
                            .orElse(List.of());
        });
    }

    private Coding read(String body, StoredTexts texts) {
        return kept.read(body, texts) instanceof Coding coding ? coding : null;
    }

    /** The row of a coding. */
    private record Row(String object, Long report, String body) {}

    /** What was changed of which report. */
    private record Touched(Map<Long, Set<String>> objects) {

        void add(Long report, String object) {
            if (report != null) {
                objects.computeIfAbsent(report, each -> new HashSet<>()).add(object);
            }
        }

        void index(Sql sql, Indexer indexer) throws SQLException {
            for (Map.Entry<Long, Set<String>> report : objects.entrySet()) {
                indexer.coded(sql, report.getKey(), report.getValue());
            }
        }
    }
}
