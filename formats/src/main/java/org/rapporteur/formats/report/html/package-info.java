/**
 * Web pages: the article's text with a map back to the page, and what the page's metadata say of it
 * ({@link org.rapporteur.formats.report.html.HtmlReader}).
 *
 * <p>{@code Page} is the only way to jsoup: the reader itself must not load it. Nothing here recurses over a page, whose depth
 * is up to whoever wrote it. Traps: positions are UTF-16 while a page is read and code points in the
 * {@link org.rapporteur.record.report.Segment}s; elements that do not belong to an article are listed in {@code Dropped}.
 */
package org.rapporteur.formats.report.html;
