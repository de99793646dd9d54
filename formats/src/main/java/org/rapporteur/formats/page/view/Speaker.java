package org.rapporteur.formats.page.view;

import java.util.List;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.speech.Statement;

/**
 * Somebody and what they state in one report.
 *
 * @param entity who, or null for the statements of which that was not found
 * @param statements in the order of the text
 */
public record Speaker(Entity entity, List<Statement> statements) {}
