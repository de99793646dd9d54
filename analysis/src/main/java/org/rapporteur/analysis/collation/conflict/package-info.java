/**
 * Where the outlets of one story say what cannot both be so, each with its type and the words on both sides
 * ({@link org.rapporteur.analysis.collation.conflict.Conflicts}); and beside that, apart from it, what is only worded otherwise: what
 * somebody or some place is called, how a name is spelled, what an outlet put into a quotation.
 *
 * <p>Reads {@code material} and the utterances; judges by words, numbers and days, never by what is true. Trap: outlets that round,
 * leave out or go into more detail do not contradict one another.
 */
package org.rapporteur.analysis.collation.conflict;
