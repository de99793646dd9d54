package org.rapporteur.extraction.statement.rules;

/**
 * An attribution found beside a quotation.
 *
 * @param attribution what was found
 * @param last the last element of the frame that belongs to it
 */
record Found(Attribution attribution, int last) {}
