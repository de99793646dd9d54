/**
 * How predicted and gold stretches of a text are compared: what a span covers, whether two overlap enough, and who is matched
 * with whom.
 *
 * <p>Knows nothing of corpora. Trap: overlap counts characters that are not blank, exactness compares pieces.
 */
package org.rapporteur.evaluation.match;
