/**
 * Finding statements and reports by words and facets. {@link org.rapporteur.store.search.Query} says what is looked for, {@link
 * org.rapporteur.store.search.Hits} what was found with the counts of every facet.
 */
package org.rapporteur.store.search;
