/**
 * One report and what is in it: the record in force, its statements, readings, codings and their history.
 *
 * <p>Trap: what stands in a report goes out as text of JSON alone, never as markup.
 */
package org.rapporteur.server.api.report;
