/**
 * Bytes to text: is it text at all ({@link org.rapporteur.formats.report.encoding.Binary}), and in which encoding
 * ({@link org.rapporteur.formats.report.encoding.Decoder}).
 *
 * <p>The readers of the formats stand on it. Traps: ICU4J is touched by {@code Detector} alone, so that a UTF-8 file never loads
 * it; byte positions in messages count from 0.
 */
package org.rapporteur.formats.report.encoding;
