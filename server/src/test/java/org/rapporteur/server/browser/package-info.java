/**
 * What a person does with the page, done by a real browser with a real server and a real store: Debian's chromium, without a window.
 *
 * <p>Where there is no chromium the tests are skipped with the reason; with {@code CI=true} they fail, since there it must not be
 * forgotten. {@code CHROMIUM} and {@code CHROMEDRIVER} name the programs where they lie elsewhere.
 */
package org.rapporteur.server.browser;
