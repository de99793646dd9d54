/**
 * The turns of a transcript as statements: {@link org.rapporteur.extraction.turn.TurnStatements} makes a direct statement of each, and
 * {@link org.rapporteur.extraction.turn.InTurns} puts what other finders of statements find in its place: within the turn's.
 *
 * <p>Neighbours: the turns come with the report, from whoever read the file; {@code pipeline} runs this before the other finders.
 *
 * <p>Trap: a turn's words need no quotation marks to be direct: the layout says what marks say elsewhere.
 */
package org.rapporteur.extraction.turn;
