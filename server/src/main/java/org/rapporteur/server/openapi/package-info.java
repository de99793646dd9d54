/**
 * Writes the list of operations as an OpenAPI 3.1 document.
 *
 * <p>It adds nothing that the operations do not say, but for the errors that every operation can answer. Stands on {@code route} and
 * {@code schema} alone.
 */
package org.rapporteur.server.openapi;
