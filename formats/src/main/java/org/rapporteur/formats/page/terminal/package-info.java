/**
 * Lines of a terminal: words of several paints set no wider than the terminal is, in columns and not in characters. Used by the
 * writers of {@link org.rapporteur.formats.page}.
 *
 * <p>Trap: what is set here must not be hostile; {@code Flow} makes it visible itself, {@code Paint} does not.
 */
package org.rapporteur.formats.page.terminal;
