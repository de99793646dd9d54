/**
 * What analysis concludes from several records: stories, utterances, positions and findings.
 *
 * <p>Nothing here is read from one report alone; the evidence names report and spans. Neighbours: {@code identity} for actors,
 * {@code coding} for what people decide over any of it.
 */
package org.rapporteur.record.finding;
