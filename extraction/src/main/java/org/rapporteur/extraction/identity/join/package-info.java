/**
 * Who is meant: the names of a report made into identities ({@code Namesakes}), and each source joined to one of them or made a
 * new one ({@code Resolver}). Where several may be meant, a {@link org.rapporteur.extraction.identity.join.Chooser} is asked; the
 * product's is a ranker whose weights were learnt on train articles read by people and machines ({@code ranker.tsv}).
 *
 * <p>Trap: names are joined over the whole report before the first source is looked at, sources in the order of the text. What a
 * pronoun means may lean on decisions before it, never on one behind it.
 */
package org.rapporteur.extraction.identity.join;
