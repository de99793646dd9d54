/**
 * What a body could decide, as the commands {@code bodies}, {@code decide} and {@code power} answer it. Nothing is kept.
 *
 * <p>Trap: the engine takes the name of a file where it takes a body; only identifiers of bodies that are shipped are handed on.
 */
package org.rapporteur.server.api.decision;
