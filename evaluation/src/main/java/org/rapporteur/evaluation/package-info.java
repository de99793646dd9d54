/**
 * Scorers, and scores as data: what a figure was measured on (digest), by which command, and what it was.
 *
 * <p>Sees records through the engine only. Trap: a score without the digest of its corpus is a rumour.
 */
package org.rapporteur.evaluation;
