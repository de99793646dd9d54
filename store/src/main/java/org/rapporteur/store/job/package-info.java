/** Long jobs of a server: kept, so that none spins for ever when the server that did it has gone. */
package org.rapporteur.store.job;
