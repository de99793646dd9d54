/**
 * The commands, and nothing but commands: they turn arguments into calls of {@code engine} and what comes back into words and
 * exit codes ({@link org.rapporteur.cli.shared.ExitCode}). Only {@code evaluate} touches {@code evaluation}.
 *
 * <p>A command gets streams, terminal and environment from {@link org.rapporteur.cli.shared.Surroundings}, so that a test runs the real
 * thing inside its own process. Traps: what a machine reads goes to standard output and everything else to standard error; a
 * pipe whose reader has gone is no failure worth words.
 */
package org.rapporteur.cli;
