/**
 * The vocabulary's ground: offsets ({@link org.rapporteur.record.Span}, {@link org.rapporteur.record.Passage}), who made
 * a value ({@link org.rapporteur.record.Maker}), and what every object of a record has in common
 * ({@link org.rapporteur.record.Item}).
 *
 * <p>The objects themselves live in the packages below, by what they speak of: {@code report} (the text and what stands in
 * it), {@code speech} (statements and what they do), {@code identity}, {@code matter} (instruments, events, meetings),
 * {@code finding} (across reports), {@code coding} (what people decided), {@code service} (what others implement).
 *
 * <p>Traps: offsets are UTF-16 positions here and Unicode code points in identifiers and files
 * ({@link org.rapporteur.record.CodePoints} converts); a span is half-open and never empty.
 */
package org.rapporteur.record;
