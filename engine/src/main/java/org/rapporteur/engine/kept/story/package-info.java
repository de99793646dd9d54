/**
 * What the outlets make of each story, kept: {@link org.rapporteur.engine.kept.story.Collating} joins actors and collates the record in
 * force, {@link org.rapporteur.engine.kept.story.Stories} lists the stories and shows one with the texts of its reports.
 *
 * <p>Traps: collating holds all records of the store in memory; what it concludes grows old with the next report or coding, and every view
 * says so ({@code stale}).
 */
package org.rapporteur.engine.kept.story;
