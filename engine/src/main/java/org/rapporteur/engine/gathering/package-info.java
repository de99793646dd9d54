/**
 * Reading for a question about many reports at once: reports are read, records are taken as they are, and what the question needs of
 * them is kept ({@link org.rapporteur.engine.gathering.Gathering}). Under the use cases that join, collate and verify.
 *
 * <p>Trap: everything kept stays in memory until the answer is given; a use case says what it keeps.
 */
package org.rapporteur.engine.gathering;
