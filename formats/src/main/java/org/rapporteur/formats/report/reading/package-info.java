/**
 * What every reader of reports needs: bytes within the limit ({@link org.rapporteur.formats.report.reading.Bytes}), a date or a
 * language as a file prints it, a report made and checked ({@link org.rapporteur.formats.report.reading.Draft}), and a refusal
 * with its reason ({@link org.rapporteur.formats.report.reading.Refusal}).
 *
 * <p>The packages beside this one stand on it; it knows none of them. Trap: a report's identifier is made from the raw strings
 * of the file, never from what was understood of them.
 */
package org.rapporteur.formats.report.reading;
