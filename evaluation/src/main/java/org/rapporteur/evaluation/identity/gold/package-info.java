/**
 * Reads who the sources of articles are, as this project's own readers labelled it: {@code evaluation/gold/identity.md} says how.
 *
 * <p>Neighbours: {@code score} compares answers with it. Trap: the file counts code points, everything made from it UTF-16 positions.
 */
package org.rapporteur.evaluation.identity.gold;
