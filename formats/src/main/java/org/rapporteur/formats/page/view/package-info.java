/**
 * A record arranged for looking at, whatever it is shown on: who said what ({@link org.rapporteur.formats.page.view.View}), the
 * paragraphs of the text, the marks over it cut into stretches, words for people.
 *
 * <p>Used by {@code page} alone. Trap: nothing here is safe to show as it is; what shows it escapes it.
 */
package org.rapporteur.formats.page.view;
