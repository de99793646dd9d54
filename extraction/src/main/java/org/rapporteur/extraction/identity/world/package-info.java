/**
 * What every reader of news knows: states, regions, public bodies, offices and given names, and how print names them
 * ({@link org.rapporteur.extraction.identity.world.World}); and what a title says of whoever bears it
 * ({@link org.rapporteur.extraction.identity.world.Describer}).
 *
 * <p>The tables beside these classes are made by {@code extraction/world/build} and changed there, never here. Neighbours:
 * {@code identity} joins mentions with it; nothing here looks at a report.
 *
 * <p>Traps: a naming says what words can mean, not what they mean in a sentence ("Moscow" may be the place, "Georgia" the
 * American state: {@link org.rapporteur.extraction.identity.world.World#meanings}). Bodies of kind PLACE and GROUP are there
 * so that no state is read out of "Latin America". A code is a code: the tables say nothing about whose a territory is.
 */
package org.rapporteur.extraction.identity.world;
