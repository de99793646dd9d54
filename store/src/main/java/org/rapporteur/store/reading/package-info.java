/**
 * What was read ({@link org.rapporteur.store.reading.Readings}) and what was concluded from it over reports ({@link
 * org.rapporteur.store.reading.AcrossReports}).
 */
package org.rapporteur.store.reading;
