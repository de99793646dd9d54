package org.rapporteur.formats.page;

/**
 * What a mark over the text shows.
 *
 * @param style the class that the style sheet knows it by
 * @param place where in the panel its fields stand
 * @param label its fields in short, for the pointer
 * @param number the statement's number, or 0 for what is not a statement's content
 * @param first whether this is the first piece: the one that the panel points back at
 */
record Shown(String style, String place, String label, int number, boolean first) {}
