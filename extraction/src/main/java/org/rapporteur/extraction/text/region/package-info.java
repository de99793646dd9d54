/**
 * What a report says of itself: its headline, byline, dateline, credit line and boilerplate, set aside and never deleted, and
 * from them more of the report's head: {@link org.rapporteur.extraction.text.region.RegionFinder}.
 *
 * <p>Each kind has its rules in a class of its own, which looks at a {@code Page} (lines and paragraphs) and returns
 * {@code Sign}s; {@code Head} concludes from them. Agencies are listed in the resource {@code agencies.tsv}.
 *
 * <p>Neighbours: printed dates are read by {@code time}. Traps: what the file gave is never overwritten; a region must be
 * almost certain, since readers may hide it: a doubtful line stays part of the story.
 */
package org.rapporteur.extraction.text.region;
