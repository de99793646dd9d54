/**
 * What an operation of the server is: one value ({@link org.rapporteur.server.route.Operation}) with its path, its parameters and their
 * limits, the types that come in and go out, who may call it, and what it does. From the list of operations come both the routes
 * ({@code server.http}) and the OpenAPI document ({@code server.openapi}), so that they cannot differ.
 *
 * <p>Nothing here knows the library that speaks HTTP. Trap: an operation sees only the parameters that it declares; asking for another
 * is a fault of the program, and a request that brings another is refused.
 */
package org.rapporteur.server.route;
