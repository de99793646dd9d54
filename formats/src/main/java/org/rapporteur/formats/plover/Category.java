package org.rapporteur.formats.plover;

import java.math.BigDecimal;

/**
 * What PLOVER says of a category and mode.
 *
 * @param quad the quad class: 1 and 2 cooperation by words and deeds, 3 and 4 conflict
 * @param score PLOVER's score, -10 to 10
 * @param cameo the CAMEO code that says no more than category and mode do
 */
record Category(int quad, BigDecimal score, String cameo) {}
