/**
 * What a user gives to the reading of reports, beside the reports: lists that win over the rules. Part of the floor that the steps
 * stand on.
 *
 * <p>Trap: what is given is part of the configuration, the same for every report; nothing of a report may be kept in it.
 */
package org.rapporteur.extraction.given;
