/**
 * What was said once and printed several times: statements are cut into pieces ({@link org.rapporteur.analysis.collation.utterance.Piece}),
 * pieces that may print one saying are found by rare words they share and judged by speaker, time and words, and every printing is
 * compared word by word with the fullest ({@link org.rapporteur.analysis.collation.utterance.Utterances}).
 *
 * <p>Stands on {@code material} and {@code text}. Trap: a statement may print several utterances, and one utterance may lie in several
 * sentences; the unit is the words, not the statement.
 */
package org.rapporteur.analysis.collation.utterance;
