package org.rapporteur.analysis.collation.utterance;

import org.rapporteur.analysis.collation.material.Tie;

/**
 * Two pieces that print one saying, as far as they show.
 *
 * @param one a piece
 * @param other another
 * @param tie how those who said them stand to one another
 * @param wording whether they share a row of words, and not only what they say
 * @param score how firm it is; greater is firmer
 */
record Bond(Piece one, Piece other, Tie tie, boolean wording, double score) {}
