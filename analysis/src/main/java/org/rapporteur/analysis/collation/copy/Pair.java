package org.rapporteur.analysis.collation.copy;

import org.rapporteur.record.Span;

/**
 * A passage that two reports share, with gaps where one of them words it otherwise.
 *
 * @param inReport where it stands in the one that prints it again
 * @param inOriginal where it stands in the other
 */
public record Pair(Span inReport, Span inOriginal) {}
