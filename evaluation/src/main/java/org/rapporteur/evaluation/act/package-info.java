/**
 * Scores what statements are taken to do, on what condition and to whom, against this project's own labels: {@code
 * evaluation/gold/acts.md} says how they were made.
 *
 * <p>The statements are given, so that only the reading of acts is measured. Trap: the files of labels count code points and join pieces of
 * a span by commas, everything made from them counts UTF-16 positions.
 */
package org.rapporteur.evaluation.act;
