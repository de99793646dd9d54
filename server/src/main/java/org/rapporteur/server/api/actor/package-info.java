/** Who speaks, across reports: the actors of the last comparison with their evidence, merging and splitting them. */
package org.rapporteur.server.api.actor;
