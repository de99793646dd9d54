/**
 * Texts in, answers out, nothing kept: reading, holding quotations against transcripts, comparing versions. The texts lie on disk while
 * they are read, since the engine reads files.
 */
package org.rapporteur.server.api.text;
