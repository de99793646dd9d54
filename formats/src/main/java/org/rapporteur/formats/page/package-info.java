/**
 * The record to look at: in a terminal ({@link org.rapporteur.formats.page.TextWriter}) and in a browser
 * ({@link org.rapporteur.formats.page.HtmlWriter}, {@link org.rapporteur.formats.page.HtmlFolderWriter}).
 *
 * <p>Both arrange a record through {@link org.rapporteur.formats.page.view.View}: statements by speaker, the reasons of the joins, what could not be resolved.
 * Both leave everything as the report prints it and add nothing of their own to quoted words.
 *
 * <p>Trap: a report's text, titles, names and paths are hostile. In a terminal every piece goes through {@code Visible}, which
 * lets no escape sequence and no change of writing direction through; on a page every piece is escaped by {@code Html}. Text
 * that reaches the output by another way is a hole.
 */
package org.rapporteur.formats.page;
