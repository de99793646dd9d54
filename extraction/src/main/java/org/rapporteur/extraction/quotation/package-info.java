/**
 * Finds what stands in quotation marks: {@link org.rapporteur.extraction.quotation.QuotationMarks} turns every pair of marks of
 * a report into a {@code Quotation} with its level, and says so where the marks do not balance.
 *
 * <p>Stands on {@code text}; {@code statement} decides later who spoke the words, or that nobody did. How it goes: the scanner
 * lists the marks of one paragraph, the pairer joins all but single marks, single marks are then joined between those (an
 * apostrophe looks like one), dialogue dashes are looked for where a paragraph has no marks, and last the pieces of quotations
 * that go on over paragraphs are put together.
 *
 * <p>Traps: everything is reset at each paragraph, so a lost mark costs one paragraph and no more. A straight mark tells its
 * direction by its neighbours only. Runs of thousands of marks occur in broken files: every loop here is linear.
 */
package org.rapporteur.extraction.quotation;
