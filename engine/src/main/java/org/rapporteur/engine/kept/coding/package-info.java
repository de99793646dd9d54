/**
 * Deciding: {@link org.rapporteur.engine.kept.coding.Corrections} codes, undoes, and undoes the undoing; {@link
 * org.rapporteur.engine.kept.coding.HistoryText} shows what was decided.
 *
 * <p>Values are checked here, each refusal naming the field ({@link org.rapporteur.engine.kept.coding.FieldException}). Trap: spans in
 * values are code points, as in files; spans of objects are UTF-16.
 */
package org.rapporteur.engine.kept.coding;
