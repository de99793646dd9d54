/**
 * What the commands share: where they run ({@link org.rapporteur.cli.shared.Surroundings}), groups of options, exit codes, how the work
 * goes on. Under {@code cli} and {@code cli.analysis}, which hold the commands; sees no command itself.
 *
 * <p>Trap: a group of options belongs to one command line; picocli fills it by reflection.
 */
package org.rapporteur.cli.shared;
