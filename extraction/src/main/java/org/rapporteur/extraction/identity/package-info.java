/**
 * Who that is: joins the names, offices, descriptions and pronouns of one report that speak, each join with its reason
 * ({@link org.rapporteur.extraction.identity.Joiner}).
 *
 * <p>Names are found first, over the whole text ({@code Runs}, {@code People}); then the source and addressee of every
 * statement is resolved against them ({@code Resolver}). Neighbours: {@code statement} proposes the sources; neither imports
 * the other.
 *
 * <p>Traps: what cannot be decided stays without an entity and says why; a name inside quotation marks is what the speaker
 * says, and never what a pronoun outside them means.
 */
package org.rapporteur.extraction.identity;
