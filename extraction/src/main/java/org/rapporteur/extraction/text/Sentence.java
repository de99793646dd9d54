package org.rapporteur.extraction.text;

import org.rapporteur.record.Span;

/**
 * A sentence, never longer than its paragraph.
 *
 * @param span where it stands, without blanks around it
 * @param paragraph index into {@link Document#paragraphs}
 * @param firstToken index of its first token in {@link Document#tokens}
 * @param endToken index after its last token
 */
public record Sentence(Span span, int paragraph, int firstToken, int endToken) {}
