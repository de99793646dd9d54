/**
 * What statements do: acts, with whom they are aimed at, their conditions and consequences. Reads the scores that the model's acts
 * head left at the document ({@link org.rapporteur.extraction.encoder.WordScores}) and the statements found before; where no head
 * has read, it finds nothing.
 *
 * <p>Trap: a score belongs to a word, wherever it stands; a statement within another shares its words' scores with it.
 */
package org.rapporteur.extraction.act;
