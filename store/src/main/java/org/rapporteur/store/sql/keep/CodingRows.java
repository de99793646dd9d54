package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;

/** The table of codings. Stateless. */
final class CodingRows {

    /** Adds those whose identifiers are not here, in their order; returns whether any was. A report of null is none. */
    boolean addMissing(Sql sql, Long report, List<Lines.CodingLine> codings) throws SQLException {
        List<Lines.CodingLine> missing = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Lines.CodingLine coding : codings) {
            if (ids.add(coding.id()) && find(sql, coding.id()).isEmpty()) {
                missing.add(coding);
            }
        }
        Map<String, Long> numbers = new HashMap<>();
        Map<String, String> objects = new HashMap<>();
        for (Lines.CodingLine coding : missing) {
            String object = object(sql, coding, objects);
            objects.put(coding.id(), object);
            Long last = numbers.get(object);
            long number = (last == null ? version(sql, object) : last) + 1;
            numbers.put(object, number);
            add(sql, report, object, number, coding);
        }
        return !missing.isEmpty();
    }

    /** Adds one as the next of its object; fails as a duplicate when another was there first. */
    void add(Sql sql, Long report, String object, long number, Lines.CodingLine coding) throws SQLException {
        sql.run(
                """
                INSERT INTO coding (id, report, object, number, target, field, value, maker, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Keys.of(coding.id()),
                report,
                Keys.of(object),
                number,
                Keys.of(coding.target()),
                coding.field(),
                coding.value(),
                coding.maker(),
                coding.body());
    }

    /** Returns an object's version. */
    long version(Sql sql, String object) throws SQLException {
        return sql.number("SELECT COALESCE(MAX(number), 0) FROM coding WHERE object = ?", Keys.of(object));
    }

    /** Returns the object that a coding is about, when it is here. */
    Optional<String> find(Sql sql, String coding) throws SQLException {
        return sql.find("SELECT object FROM coding WHERE id = ?", row -> row.getString(1), Keys.of(coding));
    }

    private String object(Sql sql, Lines.CodingLine coding, Map<String, String> added) throws SQLException {
        if (!coding.field().equals(Codings.WITHDRAWN)) {
            return coding.target();
        }
        String here = added.get(coding.target());
        return here != null ? here : find(sql, coding.target()).orElse(coding.target());
    }
}
