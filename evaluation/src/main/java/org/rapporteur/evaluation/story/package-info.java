/**
 * Scores which reports are grouped into one story, against a folder of reports and the stories that people put them in
 * ({@link org.rapporteur.evaluation.story.StoriesEvaluation}).
 *
 * <p>Sees records and the engine. Trap: B³ counts every report, pairs count only reports that share a story, so that a folder in which
 * most reports stand alone flatters the first and not the second.
 */
package org.rapporteur.evaluation.story;
