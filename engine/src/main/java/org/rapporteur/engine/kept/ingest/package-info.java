/**
 * Filling a store: {@link org.rapporteur.engine.kept.ingest.Ingest} reads reports and keeps each as soon as it is read, so that a run that
 * was stopped anywhere goes on where it was when it is run again.
 *
 * <p>Trap: what tells that a report need not be read again is who read it, annotators and versions, never its name.
 */
package org.rapporteur.engine.kept.ingest;
