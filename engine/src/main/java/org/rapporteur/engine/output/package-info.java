/**
 * Where records go: a format ({@link org.rapporteur.engine.output.OutputFormat}), its looks, and a stream, file or folder
 * ({@link org.rapporteur.engine.output.Output}) that is written whole or not at all.
 *
 * <p>Stands on {@code formats}; the use cases know only {@code RecordWriter}. Trap: an output that is closed without
 * {@link org.rapporteur.engine.output.Output#commit} leaves everything as it was before.
 */
package org.rapporteur.engine.output;
