/**
 * Reports that reprint or rewrite one another, so that what many outlets print of one agency counts as one account
 * ({@link org.rapporteur.analysis.collation.copy.Copies}).
 *
 * <p>After passim (Smith, Cordell and Mullen, 2015): shared word n-grams name the pairs, a local alignment shows the passages. Reads
 * {@code material}; its neighbour {@code change} says what a reprint changes. Trap: a speech that two outlets quote at length is shared
 * text and no reprint, so that words in quotation marks alone prove nothing.
 */
package org.rapporteur.analysis.collation.copy;
