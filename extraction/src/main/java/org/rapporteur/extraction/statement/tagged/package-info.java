/**
 * Who said what, by the trained model. A window of the encoder goes through {@link
 * org.rapporteur.extraction.statement.tagged.Chain} (which words are source, cue and content) and a {@link
 * org.rapporteur.extraction.statement.tagged.Linker} (which belong together); {@link
 * org.rapporteur.extraction.statement.tagged.Assembly} puts the windows together, and {@link
 * org.rapporteur.extraction.statement.tagged.TaggedStatements} writes statements.
 *
 * <p>Neighbours: {@code encoder} runs the model; {@code rules} attributes the quotations that are left over.
 *
 * <p>Traps: a piece may run over the edge of its window, and a cue may stand in another window than its content. A content
 * belongs to one cue of its paragraph, a source to any number of them.
 */
package org.rapporteur.extraction.statement.tagged;
