/**
 * Words compared: a report's words as several outlets' printings share them ({@link org.rapporteur.analysis.collation.text.Words}),
 * what differs between two rows of them ({@link org.rapporteur.analysis.collation.text.Diff}), and how alike they are
 * ({@link org.rapporteur.analysis.collation.text.Similarity}).
 *
 * <p>Words are weighed against a background of news ({@link org.rapporteur.analysis.collation.text.Weights}), whose table
 * {@code analysis/words/build} makes.
 *
 * <p>Floor of its neighbours in {@code collation}; knows nothing of statements. Trap: a word's key is for comparing only; what is
 * shown is always the text between its offsets.
 */
package org.rapporteur.analysis.collation.text;
