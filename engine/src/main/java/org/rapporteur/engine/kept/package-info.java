/**
 * The use cases over a record that lasts, without SQL and without HTTP. {@link org.rapporteur.engine.kept.Stores} opens a store; below,
 * {@code ingest} fills it, {@code story} concludes and shows stories, {@code statement} shows one statement, {@code coding} corrects and
 * undoes, {@code person} merges and splits actors, {@code find} writes what a search found, {@code exchange} writes the record into files and takes it from there.
 *
 * <p>Stands on {@code store}, whose interfaces it fills with {@code formats.record}. What the server and the command line do with a store
 * they do by these. Trap: a use case that loads many reports keeps them in memory until it has answered; each says so.
 */
package org.rapporteur.engine.kept;
