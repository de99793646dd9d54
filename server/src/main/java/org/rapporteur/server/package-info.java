/**
 * REST over a store, with its description, and the page. {@link org.rapporteur.server.Server#start} starts one, {@link
 * org.rapporteur.server.ServerSettings} says how.
 *
 * <p>{@code route} says what an operation is, {@code api} holds the operations, {@code http} makes routes of them and {@code openapi}
 * the description; {@code guard} says who may, {@code job} does what takes long, {@code page} hands out the page, {@code watch} tells how
 * it goes, {@code reading} lends the model. Neighbours: {@code org.rapporteur.engine} does the work, {@code org.rapporteur.store} keeps it;
 * {@code web} is found on the class path at run time.
 *
 * <p>Trap: nothing here has logic of the subject; what a surface needs and the engine lacks belongs into the engine.
 */
package org.rapporteur.server;
