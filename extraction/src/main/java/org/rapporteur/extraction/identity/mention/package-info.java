/**
 * What in a report's text may mean somebody: names with their titles and appositions ({@link
 * org.rapporteur.extraction.identity.mention.Naming}), noun phrases ({@link
 * org.rapporteur.extraction.identity.mention.NounPhrase}), and how the words of a source are built ({@link
 * org.rapporteur.extraction.identity.mention.Reference}). Who is meant is decided in {@code join}.
 *
 * <p>Trap: tags are a tagger's guesses. A word that the model reads as a name is one, whatever its tag.
 */
package org.rapporteur.extraction.identity.mention;
