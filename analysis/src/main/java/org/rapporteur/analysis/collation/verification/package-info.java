/**
 * Holds what a report prints in quotation marks against a primary source of what was said, a transcript
 * ({@link org.rapporteur.analysis.collation.verification.Verification}).
 *
 * <p>Stands on {@code material}, {@code text} and the alignment of {@code utterance}. Trap: a transcript may be an excerpt; "not found"
 * says that its text does not have the words, never that nobody said them.
 */
package org.rapporteur.analysis.collation.verification;
