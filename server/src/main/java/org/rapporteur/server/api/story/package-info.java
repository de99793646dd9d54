/** What outlets make of one event, as the last comparison of all reports has it. */
package org.rapporteur.server.api.story;
