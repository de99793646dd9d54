/**
 * A report and what stands in its text: where it says who printed it, what is quoted, which times it names.
 *
 * <p>Beside it, {@code speech} holds the statements. Nothing here knows who is speaking.
 *
 * <p>Trap: the text is exactly what the file gave. CR stays, nothing is normalised, and a text with a lone surrogate or
 * U+0000 is refused.
 */
package org.rapporteur.record.report;
