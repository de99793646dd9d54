package org.rapporteur.store.sql.search.column;

/**
 * Where something stands in an order. It says so by itself: what stood there may be gone. Immutable.
 *
 * @param day the report's day, as days since 1970, or {@link Integer#MAX_VALUE} for none
 * @param arrival the report's number in the order of arrival
 * @param start where a statement's content begins; 0 for a report
 * @param tie what tells statements with the same beginning apart; 0 for a report
 */
public record Place(int day, int arrival, int start, int tie) {}
