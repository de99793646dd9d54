/**
 * How the server is: whether it is alive and ready ({@link org.rapporteur.server.watch.Health}), and what it does, as figures for
 * Prometheus ({@link org.rapporteur.server.watch.Metrics}); {@link org.rapporteur.server.watch.StoreWords} says what its store could not do.
 *
 * <p>Neighbours: {@code server.http} tells of every request. Trap: names of operations become labels, never anything that a caller
 * wrote.
 */
package org.rapporteur.server.watch;
