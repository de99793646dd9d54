/**
 * The record of a store as files and back: {@link org.rapporteur.engine.kept.exchange.RecordExport} streams it out, whole or the reports that
 * a search finds, {@link org.rapporteur.engine.kept.exchange.RecordImport} takes it in.
 *
 * <p>Trap: conclusions over reports are taken in only where the store has none by the same program; they hold for the reports that they
 * were drawn from, not for those of another store.
 */
package org.rapporteur.engine.kept.exchange;
