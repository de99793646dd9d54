/**
 * How names, offices and codes are compared: {@link org.rapporteur.analysis.actor.name.PersonName} takes a person's name apart,
 * {@link org.rapporteur.analysis.actor.name.Folding} sees through diacritics and transliteration. Knows nothing of reports.
 *
 * <p>Trap: what is folded is for comparing only, and never shown or written.
 */
package org.rapporteur.analysis.actor.name;
