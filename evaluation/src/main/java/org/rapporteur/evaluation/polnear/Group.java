package org.rapporteur.evaluation.polnear;

/**
 * Attributions of one article or another that are scored together, apart from the rest.
 *
 * @param by what they have in common: {@code outlet}, {@code source}, {@code mode}, {@code content}, {@code sharing} or
 *     {@code speaker}
 * @param value which of it
 */
record Group(String by, String value) {}
