/**
 * Plain text: the whole file is the text. What the text says of itself (title, credit, date) is for extraction to find.
 *
 * <p>Trap: this reader is on the path of every start-up; nothing here may load jsoup, Jackson or ICU4J.
 */
package org.rapporteur.formats.report.plain;
