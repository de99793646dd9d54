/**
 * Grouping and collating records that a program holds ({@link org.rapporteur.engine.story.Grouping}): what the evaluation and the
 * benchmark call, without files and without output.
 *
 * <p>Stands on the analysis alone. Trap: the actors are joined anew from the records given, with no list of the user's.
 */
package org.rapporteur.engine.story;
