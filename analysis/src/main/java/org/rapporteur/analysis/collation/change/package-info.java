/**
 * What differs between two versions of one text, be it a revision or a reprint: sentences are paired, then words, and each difference is
 * given its type ({@link org.rapporteur.analysis.collation.change.Changes}).
 *
 * <p>Reads {@code material} and {@code text}; its neighbour {@code copy} says which reports are one text at all. Trap: two reports that
 * were written apart have no changes to list; asked all the same, this lists every sentence of both.
 */
package org.rapporteur.analysis.collation.change;
