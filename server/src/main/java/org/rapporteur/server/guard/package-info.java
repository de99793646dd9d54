/**
 * Who may reach what: names under which the server may be addressed and pages that may write ({@link
 * org.rapporteur.server.guard.Doors}), sessions, passwords, limits.
 *
 * <p>A server on this machine alone is no safe place: any page in the same browser can reach it. So names and tokens are checked there
 * too. Nothing here speaks HTTP; {@code server.http} asks. Trap: a name is compared letter by letter, never after trimming or folding.
 */
package org.rapporteur.server.guard;
