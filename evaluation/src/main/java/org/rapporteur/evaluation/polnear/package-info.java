/**
 * Scores statements against PolNeAR: news articles with attributions annotated by people, in brat stand-off.
 *
 * <p>Reads the corpus ({@code BratFile}, {@code Articles}), compares ({@code Scorer}) and says the result
 * ({@code PolnearEvaluation}). Traps: an article may have several annotators, of which the first by file name counts; the
 * corpus does not nest, so statements within another are left out; stretches marked Discard or Discuss were not annotated.
 */
package org.rapporteur.evaluation.polnear;
