/**
 * The commands over a record that lasts: filling a store, searching, correcting's history and undoing, files out and in, the server and its
 * accounts. {@code cli} lists them; they stand on {@code cli.shared}, on {@code engine.kept} and on the values of {@code store}; {@code
 * serve} and {@code user} alone touch {@code server}.
 *
 * <p>Trap: a command that only looks never makes a store, so that a mistyped name is told and not answered with nothing.
 */
package org.rapporteur.cli.kept;
