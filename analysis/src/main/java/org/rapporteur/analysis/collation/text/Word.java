package org.rapporteur.analysis.collation.text;

/**
 * A word where it stands.
 *
 * @param key as spellings share it: small letters and digits alone ("U.N." is {@code un}, "1,800" is {@code 1800}); never empty
 * @param start where it begins in the report's text, UTF-16
 * @param end where it ends
 * @param capital whether it begins with a capital, as names do and the first word of a sentence
 */
public record Word(String key, int start, int end, boolean capital) {}
