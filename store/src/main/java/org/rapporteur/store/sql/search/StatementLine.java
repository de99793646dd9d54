package org.rapporteur.store.sql.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.rapporteur.store.sql.search.words.Tokens;

/**
 * What a row of {@code search_statement} says. Sets are written as {@link org.rapporteur.store.sql.search.column.Dictionary} writes them.
 *
 * @param id the statement
 * @param start where the content begins, in code points
 * @param entity the key of the entity that is the source, or null
 * @param speaker its name, or null
 * @param actor the actor it belongs to, or null
 * @param source the words of the source, or null
 * @param cue the words of the cue, or null
 * @param content the words of the content
 * @param mode the mode
 * @param acts set of what it does
 * @param instruments set of the names of what it invokes
 * @param confidence or null
 * @param coders set of those who coded anything of it
 * @param version the statement's version
 */
record StatementLine(
        String id,
        int start,
        String entity,
        String speaker,
        String actor,
        String source,
        String cue,
        String content,
        String mode,
        String acts,
        String instruments,
        Double confidence,
        String coders,
        long version) {

    /** The columns in the order of the components. */
    static final String COLUMNS =
            "id, start, entity, speaker, actor, source, cue, content, mode, acts, instruments, confidence,"
                    + " coders, version";

    /** Reads a row of {@link #COLUMNS} that begin at a column. */
    static StatementLine of(ResultSet row, int at) throws SQLException {
        double confidence = row.getDouble(at + 11);
        return new StatementLine(
                row.getString(at),
                row.getInt(at + 1),
                row.getString(at + 2),
                row.getString(at + 3),
                row.getString(at + 4),
                row.getString(at + 5),
                row.getString(at + 6),
                row.getString(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10),
                confidence < 0 ? null : confidence,
                row.getString(at + 12),
                row.getLong(at + 13));
    }

    /** Returns the values of {@link #COLUMNS}, then those given. */
    Object[] values(Object... more) {
        Object[] own = {
            id,
            start,
            entity,
            speaker,
            actor,
            source,
            cue,
            content,
            mode,
            acts,
            instruments,
            confidence == null ? -1.0 : confidence,
            coders,
            version
        };
        Object[] all = new Object[own.length + more.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }

    /** Returns the words that are looked for in it. */
    String words() {
        return Tokens.kept(content, source, cue);
    }

    /** Returns whether the other has the same words to be found by. */
    boolean hasWordsOf(StatementLine other) {
        return content.equals(other.content) && Objects.equals(source, other.source) && Objects.equals(cue, other.cue);
    }

    /** Returns what tells statements with the same beginning apart: of the identifier, and so the same for ever. */
    int tie() {
        return id.hashCode();
    }
}
