/**
 * The floor of extraction: a report's text cut into paragraphs, sentences and tagged tokens
 * ({@link org.rapporteur.extraction.text.Document}), and the step that every sibling package implements
 * ({@link org.rapporteur.extraction.text.Step}).
 *
 * <p>Below it, {@code language} says which language the text is in, {@code region} finds what a report says of itself and {@code time} resolves times. Nothing here imports a
 * sibling ({@code quotation}, {@code statement}, {@code identity} …); they meet in {@code pipeline} only.
 *
 * <p>Traps: spans are UTF-16 positions in the original text, which nothing here changes. Tokens come from a statistical
 * tagger that splits "U.N." before a blank into {@code U.N} and {@code .}, and keeps "Wednesday's" whole, tagged
 * {@code PROPN+PART}.
 */
package org.rapporteur.extraction.text;
