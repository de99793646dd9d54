/**
 * What the outlets of one story agree on, alter, leave out and contradict: records in, findings out. {@code story} groups reports,
 * {@code material} lays one story out, {@code copy} finds reprints, {@code utterance} the printings of one saying, {@code proposition}
 * what is told and left out, {@code conflict} what cannot both be so, {@code change} what differs between versions of one text,
 * {@code verification} holds quotations against a primary source; {@link org.rapporteur.analysis.collation.Collation} runs them.
 *
 * <p>Sees the record and the actors only. Whatever order the reports come in, the findings are the same to the byte.
 */
package org.rapporteur.analysis.collation;
