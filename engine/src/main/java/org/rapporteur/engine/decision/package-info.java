/**
 * The use cases of deciding: what a body could decide ({@link org.rapporteur.engine.decision.Decisions}), who has how much power
 * in it ({@link org.rapporteur.engine.decision.PowerIndices}) and which bodies there are ({@link org.rapporteur.engine.decision.BodyList}).
 * Each reads its files, asks {@code analysis.decision} and puts the answer into words, JSON, a table or a picture. The commands
 * of the same names call nothing else.
 *
 * <p>Neighbours: nothing here needs extraction, a report or a language tool. Traps: the names of JSON fields are part of the
 * interface and documented in docs/decisions.md; an answer is made whole before anything of it is written.
 */
package org.rapporteur.engine.decision;
