package org.rapporteur.store.sql.search;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Dialect;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.search.words.Term;

/**
 * Which words occur in which rows: FTS5 on SQLite, text search vectors on PostgreSQL. Both are given words already cut and folded and find
 * the same. Stateless.
 */
final class WordTable {

    /** A vector takes 2^20 bytes of different words. */
    private static final int LARGEST_VECTOR = 800_000;

    /** Of a long phrase PostgreSQL looks up so many words, and compares the text. */
    private static final int LOOKED_UP = 6;

    private WordTable() {}

    private static String table(Scope scope) {
        return switch (scope) {
            case STATEMENTS -> "search_statement_words";
            case REPORTS -> "search_report_words";
        };
    }

    /** Begins to add rows, each a number and its words. */
    static Adding adding(Sql sql, Scope scope) throws SQLException {
        boolean lite = sql.dialect() == Dialect.SQLITE;
        return new Adding(
                lite,
                sql.batch("INSERT INTO " + table(scope)
                        + (lite ? " (rowid, words) VALUES (?, ?)" : " (number, words, large) VALUES (?, ?, ? <> 0)")));
    }

    /** Takes the words of a row away. */
    static void remove(Sql sql, Scope scope, int number) throws SQLException {
        boolean lite = sql.dialect() == Dialect.SQLITE;
        sql.run("DELETE FROM " + table(scope) + (lite ? " WHERE rowid = ?" : " WHERE number = ?"), number);
    }

    /** Returns the numbers above one in which a term occurs, ascending. */
    static int[] find(Sql sql, Scope scope, Term term, int above) throws SQLException {
        String packed =
                sql.dialect() == Dialect.SQLITE ? lite(sql, scope, term, above) : server(sql, scope, term, above);
        return unpacked(packed);
    }

    private static String lite(Sql sql, Scope scope, Term term, int above) throws SQLException {
        String wanted = '"' + String.join(" ", term.tokens()) + '"' + (term.beginning() ? " *" : "");
        String table = table(scope);
        return sql.find(
                        "SELECT group_concat(rowid) FROM " + table + " WHERE " + table + " MATCH ? AND rowid > ?",
                        row -> row.getString(1),
                        wanted,
                        above)
                .orElse("");
    }

    private static String server(Sql sql, Scope scope, Term term, int above) throws SQLException {
        String vector = vector(term);
        // Words hold no character that LIKE knows.
        String like = "% " + String.join(" ", term.tokens()) + (term.beginning() ? "%" : " %");
        String phrase = term.isPhrase() ? " AND words LIKE ?" : "";
        if (above == 0) {
            // Without statistics the planner may make every row's vector anew rather than ask the index of vectors.
            sql.run("SET LOCAL enable_seqscan = off");
        }
        String from = above == 0 ? "" : " AND number > " + above;
        String statement = "SELECT string_agg(number::text, ',') FROM (SELECT number FROM " + table(scope)
                + " WHERE NOT large AND array_to_tsvector(string_to_array(btrim(words), ' ')) @@ ?::tsquery" + from
                + phrase + " UNION ALL SELECT number FROM " + table(scope) + " WHERE large" + from
                + " AND words LIKE ?) AS found";
        Object[] values = term.isPhrase() ? new Object[] {vector, like, like} : new Object[] {vector, like};
        return sql.find(statement, row -> row.getString(1), values).orElse("");
    }

    /** Returns what the index of vectors is asked: of a phrase its longest words, which are likely the rarest. */
    private static String vector(Term term) {
        List<String> tokens = term.tokens();
        String last = tokens.get(tokens.size() - 1);
        Set<String> asked = tokens.stream()
                .limit(tokens.size() - (term.beginning() ? 1L : 0L))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(LOOKED_UP)
                .map(token -> '\'' + token + '\'')
                .collect(Collectors.toSet());
        if (term.beginning()) {
            asked.add('\'' + last + "':*");
        }
        return String.join(" & ", asked);
    }

    private static int[] unpacked(String packed) {
        int[] numbers = new int[16];
        int size = 0;
        int number = 0;
        boolean ascending = true;
        for (int i = 0; i < packed.length(); i++) {
            char unit = packed.charAt(i);
            if (unit != ',') {
                number = number * 10 + (unit - '0');
            }
            if (unit == ',' || i + 1 == packed.length()) {
                numbers = size == numbers.length ? Arrays.copyOf(numbers, size * 2) : numbers;
                ascending &= size == 0 || numbers[size - 1] < number;
                numbers[size++] = number;
                number = 0;
            }
        }
        int[] found = Arrays.copyOf(numbers, size);
        if (!ascending) {
            Arrays.sort(found);
        }
        return found;
    }

    /** Adds rows. */
    static final class Adding implements AutoCloseable {

        private final boolean lite;
        private final Sql.Batch batch;

        private Adding(boolean lite, Sql.Batch batch) {
            this.lite = lite;
            this.batch = batch;
        }

        void add(int number, String words) throws SQLException {
            if (lite) {
                batch.add(number, words);
            } else {
                batch.add(number, words, isLarge(words) ? 1 : 0);
            }
        }

        private static boolean isLarge(String words) {
            return words.length() > LARGEST_VECTOR / 4
                    && Arrays.stream(words.split(" ", -1))
                                    .distinct()
                                    .mapToLong(word -> word.getBytes(StandardCharsets.UTF_8).length)
                                    .sum()
                            > LARGEST_VECTOR;
        }

        void flush() throws SQLException {
            batch.flush();
        }

        @Override
        public void close() throws SQLException {
            batch.close();
        }
    }
}
