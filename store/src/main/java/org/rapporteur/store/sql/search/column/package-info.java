/**
 * What facets are counted from: a code for each value, an array of codes for each facet, some forty bytes a statement, in memory. One pass
 * over what was found counts all facets ({@link org.rapporteur.store.sql.search.column.Counting}); no database counts nine facets of a
 * million rows in the time a person waits.
 *
 * <p>Neighbours: {@code store.sql.search} fills the {@link org.rapporteur.store.sql.search.column.Columns} from its tables and keeps them
 * up with them. A row has a number in the database, which is never used twice, and a position here, which lasts as long as the columns.
 * Traps: nothing here is safe for several threads, the caller locks; a row that is gone keeps its position until the columns are filled
 * anew, hence {@code live}.
 */
package org.rapporteur.store.sql.search.column;
