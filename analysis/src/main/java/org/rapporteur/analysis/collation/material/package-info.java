/**
 * The reports of one story, laid out for comparing: every statement with its speaker across reports, its acts, its words and the
 * instruments it invokes ({@link org.rapporteur.analysis.collation.material.Material}).
 *
 * <p>Between the record and the packages that find utterances, propositions and conflicts; they read this and not the record, so that
 * each thing is joined once. Reports stand in an order of their own, whatever order they came in.
 */
package org.rapporteur.analysis.collation.material;
