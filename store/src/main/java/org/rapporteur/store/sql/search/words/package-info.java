/**
 * What a word is, the same for every database. {@link org.rapporteur.store.sql.search.words.Tokens} cuts and folds text,
 * {@link org.rapporteur.store.sql.search.words.Wanted} understands what people type.
 *
 * <p>Neighbours: {@code store.sql.search} keeps the folded text in the database and asks it where a
 * {@link org.rapporteur.store.sql.search.words.Term} occurs. SQLite and PostgreSQL would each cut text their own way (hyphens, decimal
 * points, addresses, accents, other scripts), and so find different statements; here neither cuts anything but blanks. Trap: changing
 * what a word is makes every table of words that exists wrong; it takes a migration that fills them anew.
 */
package org.rapporteur.store.sql.search.words;
