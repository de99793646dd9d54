package org.rapporteur.extraction.identity.world;

/**
 * What a title or description says of somebody.
 *
 * @param office the office with the gender its word tells, or null
 * @param of what it is held of, or what they come from where there is no office: a state's or region's code, a body's id,
 *     else the words as printed; null where the description does not say
 * @param former whether the office is said to be no longer held, or to have been held at the time told of ("then-")
 */
public record Described(Office office, String of, boolean former) {}
