/**
 * Records become findings. Sees the record only: no language analysis, no database, no file format of the record.
 *
 * <p>{@code input} reads the small hand-written files analysis needs and says where they are at fault; {@code decision} is
 * what a deciding body could decide, under its own rule, with what is unknown left unknown.
 */
package org.rapporteur.analysis;
