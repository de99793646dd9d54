/**
 * What the outlets make of one story: reads reports and records, groups them and compares them ({@link org.rapporteur.engine.collation.Collate}),
 * and gives an answer that is text, JSON or a page.
 *
 * <p>Trap: what is printed is anybody's text; text and page are made by {@code formats.page.collation}, which escapes it.
 */
package org.rapporteur.engine.collation;
