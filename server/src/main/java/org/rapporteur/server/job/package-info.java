/**
 * Long jobs: one pool does them, the store keeps how they stand, whoever wants to know is told.
 *
 * <p>A job says every few seconds that it is still done; of whichever nobody said so for a while, any living server says that it has
 * failed, so that none spins for ever. Trap: that rests on the clocks of the servers of one store agreeing to some seconds.
 */
package org.rapporteur.server.job;
