/**
 * Hands out the page: files of the module {@code web} and libraries from WebJars, both from the class path.
 *
 * <p>Trap: a path is a list of names, each of letters, digits and a few signs; whatever else it holds, encoded or not, there is no such
 * file. Nothing is ever read from a disk here.
 */
package org.rapporteur.server.page;
