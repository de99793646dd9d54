/**
 * What keeping and finding a million statements costs: ingest, search with every facet counted, correcting, the size of the database and
 * the memory of the search, on SQLite and PostgreSQL. The reports are invented ({@link org.rapporteur.benchmark.store.Press}), the same for
 * the same seed; no annotator and no model takes part.
 *
 * <p>Neighbours: {@code org.rapporteur.store} is what is measured. Trap: the first search of a process fills the columns; the figures say
 * how long that takes, and count it in none of the searches.
 */
package org.rapporteur.benchmark.store;
