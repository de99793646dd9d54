/**
 * What holds: the machines' proposals with what people decided of them. {@link org.rapporteur.record.applied.InForce} applies codings to a
 * record; {@link org.rapporteur.record.applied.Attachment} finds the objects that they are of, also after the report was read again.
 *
 * <p>Neighbours: {@code coding} says which coding of a field is in force. Trap: a record in force is for looking at and counting; what is
 * kept is always the proposals and the codings beside them.
 */
package org.rapporteur.record.applied;
