/**
 * The shape of every value that comes in or goes out: {@link org.rapporteur.server.schema.Schema} both checks what comes in and writes
 * itself as JSON Schema 2020-12, {@link org.rapporteur.server.schema.Schemas} makes it of Java records.
 *
 * <p>Because one object does both, the OpenAPI document cannot promise what the server does not check. Trap: lengths are counted in
 * code points, as JSON Schema counts them.
 */
package org.rapporteur.server.schema;
