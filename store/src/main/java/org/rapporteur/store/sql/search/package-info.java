/**
 * Finding statements and reports on SQLite and PostgreSQL.
 *
 * <p>{@link org.rapporteur.store.sql.search.SearchIndexer} keeps one row a statement in force and one a report, in the transaction that
 * changes them. {@link org.rapporteur.store.sql.search.SqlSearch} answers: the database says in which rows a term occurs and gives the rows
 * of a page; {@code column} counts and orders in memory, caught up with the database before each answer; {@code words} says what a word is.
 *
 * <p>Neighbours: {@code store.sql.base} runs statements, {@code store.sql.keep} holds what the rows are made from. Traps: every change takes
 * the lock on {@code search_state} first, so that the numbers of changes and rows grow in the order of the commits: without it, a reader that
 * has seen a later change would never see an earlier one that was committed after it. A row's words never change under its number: what
 * occurs where is remembered by number.
 */
package org.rapporteur.store.sql.search;
