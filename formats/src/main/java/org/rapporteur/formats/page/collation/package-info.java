/**
 * One story as its reports tell it, to look at: as text ({@link org.rapporteur.formats.page.collation.CollationText}) and as one page for
 * a browser ({@link org.rapporteur.formats.page.collation.CollationPage}). Both read {@link org.rapporteur.formats.page.collation.StoryView},
 * where everything that leads back into the reports is found once.
 *
 * <p>Stands on {@code formats.page}, {@code view} and {@code terminal}. Trap: every word of a report is hostile; text goes through
 * {@code Flow} or {@code Visible}, markup through {@code Html}.
 */
package org.rapporteur.formats.page.collation;
