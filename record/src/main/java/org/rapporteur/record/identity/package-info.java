/**
 * Who that is: one identity inside a report ({@link org.rapporteur.record.identity.Entity}) and across reports
 * ({@link org.rapporteur.record.identity.Actor}), with the reason of every join.
 *
 * <p>Trap: what an outlet calls somebody is a mention's wording, never the entity's own name.
 */
package org.rapporteur.record.identity;
