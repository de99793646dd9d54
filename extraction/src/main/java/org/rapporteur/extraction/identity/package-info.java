/**
 * Who that is: joins the names, offices, descriptions and pronouns of one report that speak, each join with its reason
 * ({@link org.rapporteur.extraction.identity.Joiner}).
 *
 * <p>{@code mention} finds names over the whole text and takes the words of a source apart, {@code world} knows what states,
 * bodies and offices are called, {@code join} resolves the source and addressee of every statement against them. Neighbours: {@code statement} proposes the sources; neither imports
 * the other.
 *
 * <p>Traps: what cannot be decided stays without an entity and says why; a name inside quotation marks is what the speaker
 * says, and never what a pronoun outside them means.
 */
package org.rapporteur.extraction.identity;
