/**
 * Looking at statements and deciding about them: {@link org.rapporteur.engine.kept.coding.StatementDetail} shows everything of one, {@link
 * org.rapporteur.engine.kept.coding.Corrections} codes, undoes, and undoes the undoing.
 *
 * <p>Values are checked here, each refusal naming the field ({@link org.rapporteur.engine.kept.coding.FieldException}). Trap: spans in
 * values are code points, as in files; spans of objects are UTF-16.
 */
package org.rapporteur.engine.kept.coding;
