package org.rapporteur.store;

/**
 * What a store is and holds.
 *
 * @param place where it is, without any password
 * @param product the database's name and version
 * @param version the version of the tables
 * @param reports how many reports
 * @param statements how many statements are in force
 * @param codings how many codings
 */
public record About(String place, String product, String version, long reports, long statements, long codings) {}
