/**
 * Who said what: finds statements, their source, cue and content.
 *
 * <p>{@link org.rapporteur.extraction.statement.EnglishOnly} keeps reports in other languages from the finders, which know English.
 * {@code rules} is the documented baseline for text in quotation marks. Neighbours: {@code quotation} finds the marks before,
 * {@code identity} says who the source is afterwards; none of the three imports another.
 */
package org.rapporteur.extraction.statement;
