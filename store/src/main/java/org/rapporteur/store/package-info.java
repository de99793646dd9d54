/**
 * A record that lasts. {@link org.rapporteur.store.Store} is what the engine sees: {@code reading} keeps what was read, {@code coding}
 * what people decided and how it came about, {@code search} finds statements and reports, {@code account} and {@code job} serve a
 * server. {@code sql} implements all of it on SQLite and PostgreSQL.
 *
 * <p>Neighbours: {@code org.rapporteur.record} holds the objects; how they become lines of JSON is given by whoever opens the store
 * ({@link org.rapporteur.record.service.ItemFormat}), so that this module needs no format of its own. Trap: offsets in the database are
 * code points, as in files, so that R and Python read them right.
 */
package org.rapporteur.store;
