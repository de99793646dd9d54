/**
 * Mutants of reports: articles changed on purpose in one way, to see whether collating finds the change and nothing else.
 *
 * <p>{@link org.rapporteur.evaluation.mutant.Mutants} makes them from what the annotator reads in an article,
 * {@link org.rapporteur.evaluation.mutant.MutantEvaluation} collates each with its original and scores. Everything follows from a fixed
 * seed. Trap: mutants are other people's texts with other words in them; they are never written to a file.
 */
package org.rapporteur.evaluation.mutant;
