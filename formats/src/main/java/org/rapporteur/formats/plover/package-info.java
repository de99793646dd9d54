/**
 * Records of PLOVER, the ontology of political events: one JSON object a line for each event, and for each act of speech that has a
 * category of PLOVER's.
 *
 * <p>{@link org.rapporteur.formats.plover.PloverWriter} writes them. The tables beside it, which may be edited, say what quad class,
 * score and CAMEO code a category and mode have, and which code and sector a party has. Nothing reads the records back. Neighbours:
 * {@code org.rapporteur.record} alone.
 *
 * <p>Traps: what is denied, hypothetical, still to come or long past is written too, with PLOVER's auxiliary modes, and a count that
 * does not look at them counts what did not happen. A date is never guessed: where the text gives none it is null, and the comment
 * says why.
 */
package org.rapporteur.formats.plover;
