package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.base.UncheckedSqlException;

/**
 * Counts in the reports of a store without reading their texts where these are all in the basic plane; unless it has words to give, which
 * then are left out of lines and taken from the text. Lives as long as a transaction; not safe for use by several threads.
 */
final class StoredTexts implements ItemFormat.Texts {

    private final Sql sql;
    private final boolean words;
    private final Map<String, Optional<String>> read = new HashMap<>();
    private final Map<String, CodePoints> known = new HashMap<>();

    StoredTexts(Sql sql) {
        this(sql, false);
    }

    private StoredTexts(Sql sql, boolean words) {
        this.sql = sql;
        this.words = words;
    }

    /** Returns one that has the words of texts too. */
    static StoredTexts withWords(Sql sql) {
        return new StoredTexts(sql, true);
    }

    @Override
    public CodePoints points(String report) {
        CodePoints points = known.get(report);
        if (points == null) {
            try {
                points = sql.find(
                                "SELECT length, CASE WHEN astral = 1 THEN text END FROM report"
                                        + " WHERE id = ? AND text IS NOT NULL",
                                row -> row.getString(2) == null
                                        ? CodePoints.basic(row.getInt(1))
                                        : CodePoints.of(row.getString(2)),
                                report)
                        .orElseThrow(
                                () -> new IllegalArgumentException("the text of report " + report + " is not here"));
            } catch (SQLException e) {
                throw new UncheckedSqlException(e);
            }
            known.put(report, points);
        }
        return points;
    }

    @Override
    public Optional<String> text(String report) {
        if (!words || report == null) {
            return Optional.empty();
        }
        Optional<String> text = read.get(report);
        if (text == null) {
            try {
                text = sql.find("SELECT text FROM report WHERE id = ?", row -> row.getString(1), report);
            } catch (SQLException e) {
                throw new UncheckedSqlException(e);
            }
            read.put(report, text);
        }
        return text;
    }
}
