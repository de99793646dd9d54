/**
 * The commands that look at many reports at once: who speaks in them, how they tell one story, whether their quotations agree with a
 * transcript, what changed between versions. {@code cli} lists them; they stand on {@code cli.shared} and on {@code engine} alone.
 *
 * <p>Trap: these answer when everything has been read, so that what is written appears whole or not at all.
 */
package org.rapporteur.cli.analysis;
