/**
 * Who said what is quoted, by rules: the baseline that a trained model is scored against.
 *
 * <p>A sentence is read as its frame: the words outside quotation marks, with each quotation as one element
 * ({@link org.rapporteur.extraction.statement.Frame}). In the frame a cue is looked for behind a quotation ("…," said
 * the minister), before it (the minister said that "…"), or as a colon or dash; without one a quotation goes on from the
 * last speaker, or is words set off by the writer.
 *
 * <p>Traps: the rules never see a statement without quotation marks, which is most of them; part-of-speech tags are a
 * statistical tagger's, so a rule that depends on one tag needs a second sign.
 */
package org.rapporteur.extraction.statement.rules;
