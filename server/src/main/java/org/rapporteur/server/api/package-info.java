/**
 * The operations of the server, a package for each matter: each class there gives a list of {@link
 * org.rapporteur.server.route.Operation}s. Here stands what several of them share.
 *
 * <p>No operation knows HTTP, and none has logic of its own: each turns a call into one of the engine or the store, and its answer
 * into records of Java, whose shapes the OpenAPI document tells.
 */
package org.rapporteur.server.api;
