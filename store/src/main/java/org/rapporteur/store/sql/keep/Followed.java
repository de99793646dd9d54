package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.applied.Attachment;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;

/**
 * The codings of objects as the objects are now: where a later reading has another object in an object's place, that object has its codings,
 * and both identifiers lead to it. A report's record is loaded only where some coding of it has lost its object. Lives as long as a
 * transaction; not safe for use by several threads.
 */
final class Followed {

    private final Sql sql;
    private final Kept kept;
    private final CodingRows rows = new CodingRows();
    private final StoredTexts texts;

    /** Of the reports whose codings have moved, the codings; of others nothing. */
    private final Map<String, Optional<Moved>> reports = new HashMap<>();

    Followed(Sql sql, Kept kept) {
        this.sql = sql;
        this.kept = kept;
        this.texts = new StoredTexts(sql);
    }

    /** An object as it is now, with its codings in the order in which they were made. */
    record Found(String object, List<Coding> codings) {}

    /** The codings of a report of which some object has gone. */
    private record Moved(Attachment attachment, Map<String, List<Coding>> byObject) {

        Found find(String object) {
            if (byObject.containsKey(object)) {
                return new Found(object, byObject.get(object));
            }
            String now = attachment.find(object, List.of()).orElse(object);
            return new Found(now, byObject.getOrDefault(now, List.of()));
        }
    }

    /** Returns how many codings an object has. */
    long version(String object) throws SQLException {
        Optional<Moved> moved = moved(object);
        return moved.isPresent() ? moved.get().find(object).codings().size() : rows.version(sql, object);
    }

    /** Returns an object with its codings. */
    Found find(String object) throws SQLException {
        Optional<Moved> moved = moved(object);
        return moved.isPresent() ? moved.get().find(object) : new Found(object, own(object));
    }

    private Optional<Moved> moved(String object) throws SQLException {
        int slash = object.indexOf('/');
        String report = slash < 0 ? object : object.substring(0, slash);
        Optional<Moved> known = reports.get(report);
        if (known == null) {
            Optional<Long> seq = kept.seq(sql, report);
            known = seq.isPresent() && kept.hasLost(sql, seq.get(), report)
                    ? kept.record(sql, seq.get()).map(Followed::moved)
                    : Optional.empty();
            reports.put(report, known);
        }
        return known;
    }

    private static Moved moved(ReportRecord record) {
        Attachment attachment = Attachment.of(record);
        return new Moved(attachment, attachment.byObject());
    }

    private List<Coding> own(String object) throws SQLException {
        List<Coding> codings = new ArrayList<>();
        sql.each(
                "SELECT body FROM coding WHERE object = ? ORDER BY number",
                row -> {
                    if (kept.read(row.getString(1), texts) instanceof Coding coding) {
                        codings.add(coding);
                    }
                },
                Keys.of(object));
        return codings;
    }
}
