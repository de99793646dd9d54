/**
 * The store on SQLite and PostgreSQL: {@link org.rapporteur.store.sql.SqlStores} opens what a {@link
 * org.rapporteur.store.sql.StoreAddress} names.
 *
 * <p>Below, {@code base} speaks with the database, {@code keep} keeps the record, {@code search} finds in it. Trap: a JDBC address is
 * code as much as data: only what {@code StoreAddress} lists gets through.
 */
package org.rapporteur.store.sql;
