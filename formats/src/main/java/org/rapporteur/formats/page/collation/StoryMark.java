package org.rapporteur.formats.page.collation;

/**
 * What a mark over a text shows.
 *
 * @param style the classes that the style sheet knows it by
 * @param href where it leads; null for nowhere
 * @param label what it is in short, for the pointer
 * @param id the place that lists point back at; null for every piece but the first
 * @param badge the sign before the first piece; null for none
 * @param badgeHref where the sign leads
 */
record StoryMark(String style, String href, String label, String id, String badge, String badgeHref) {}
