package org.rapporteur.formats.report.transcript;

import org.rapporteur.record.Span;

/**
 * What stands at the head of a turn.
 *
 * @param line the index of its line among those of the text
 * @param span the whole label with its colon
 * @param speaker the words that name the speaker; null where they name nobody ({@code Q})
 * @param form how they do so
 * @param key what labels of one speaker have in common: the surname, the part in the meeting, in capitals
 * @param state whether a state or party in brackets says for whom one speaks
 * @param language in which the words were spoken, or null where it does not say
 */
record Label(int line, Span span, Span speaker, Form form, String key, boolean state, String language) {}
