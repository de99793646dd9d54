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
 * Counts in the reports of a store without reading their texts where these are all in the basic plane. Words are not left out and not
 * checked. Lives as long as a transaction; not safe for use by several threads.
 */
final class StoredTexts implements ItemFormat.Texts {

    private final Sql sql;
    private final Map<String, CodePoints> known = new HashMap<>();

    StoredTexts(Sql sql) {
        this.sql = sql;
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
        return Optional.empty();
    }
}
