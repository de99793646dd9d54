/**
 * Looking at one statement with everything about it: {@link org.rapporteur.engine.kept.statement.StatementDetail}. Stands on {@code person},
 * which knows whose it is.
 */
package org.rapporteur.engine.kept.statement;
