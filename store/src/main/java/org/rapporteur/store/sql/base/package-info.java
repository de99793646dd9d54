/**
 * How to speak with a database: {@link org.rapporteur.store.sql.base.Database} gives transactions on SQLite or PostgreSQL, {@link
 * org.rapporteur.store.sql.base.Sql} runs statements in one, {@link org.rapporteur.store.sql.base.Indexer} is what a search hooks
 * in.
 *
 * <p>Neighbours: {@code keep} and {@code search} stand on it. Traps: what both databases understand alike is written once; U+0000,
 * which PostgreSQL cannot hold, is replaced in every value bound, so that only what JSON escapes keeps it; identifiers of any length
 * are shortened by {@link org.rapporteur.store.sql.base.Keys} before they are indexed.
 */
package org.rapporteur.store.sql.base;
