/**
 * Where operations meet HTTP: reads and checks requests, writes answers and problems. The one package that knows Javalin and the
 * servlets below it.
 *
 * <p>Trap: an error may be found before Javalin sees a request (a path that cannot be decoded) and after an answer has begun (a stream
 * whose store fails); {@code ErrorPages} and {@code Replies} answer for those.
 */
package org.rapporteur.server.http;
