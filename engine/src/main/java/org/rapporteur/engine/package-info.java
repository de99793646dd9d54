/**
 * The façade ({@link org.rapporteur.engine.Rapporteur}) and the use cases: what a Java program embeds, and what every surface
 * calls. Stands on {@code extraction} and {@code formats}; the command line and the evaluation stand on it.
 *
 * <pre>{@code
 * try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
 *     ReportRecord record = rapporteur.read("\"We agree,\" the minister said.");
 *     for (Statement statement : record.list(Statement.class)) {
 *         String who = statement.source().text();
 *     }
 * }
 * }</pre>
 *
 * <p>Traps: opening is cheap, the first reading is not (it loads the language models); keep one object and share it between
 * threads. What the user says of a report ({@link org.rapporteur.engine.Stated}) becomes codings beside it and never changes
 * its identifier.
 */
package org.rapporteur.engine;
