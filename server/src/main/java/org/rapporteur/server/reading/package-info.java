/**
 * Lends the language model: loaded with the first text to read, let go after some idle minutes, so that a server that is only looked at
 * stays small.
 */
package org.rapporteur.server.reading;
