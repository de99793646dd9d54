/**
 * Which language a report is in: {@link org.rapporteur.extraction.text.language.LanguageFinder} says it, with the reason, and
 * {@link org.rapporteur.extraction.text.language.Languages} tells later steps whether they may read the words as English.
 *
 * <p>Two stages, because taking an English report for another is the worse error: a text in which the commonest words of English
 * are common is English, and that is decided without a model; only where they are rare is the detector of Apache OpenNLP loaded and
 * asked, and believed where it is clear.
 *
 * <p>Neighbours: first in the pipeline; {@code time} keeps to digits in another language, {@code statement} finds nothing there.
 * Traps: what a person coded counts over what the file says, and that over the text; a language concluded from the text is known
 * by {@code languageWhy} and concluded afresh on every reading.
 */
package org.rapporteur.extraction.text.language;
