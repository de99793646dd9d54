/**
 * How the record lies in tables: reports and readings of them, objects as lines, codings, conclusions, accounts, jobs.
 *
 * <p>Neighbours: {@code base} speaks with the database; {@code org.rapporteur.store.sql} puts these together. Trap: an object is kept
 * as a line without the words beside its spans, so that it means something only with its report's text.
 */
package org.rapporteur.store.sql.keep;
