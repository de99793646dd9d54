package org.rapporteur.server.route;

import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;

/**
 * Why a request was not done, as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says which kind
 * @param title the status in words
 * @param status of HTTP
 * @param detail what failed and what to do
 * @param instance the path of the request
 * @param field the field or parameter at fault, or null
 * @param version the version that the object has now, where somebody else changed it; or null
 */
public record ProblemDetail(
        String type,
        String title,
        @Limits(min = 400, max = 599) int status,
        String detail,
        String instance,
        @MayBeNull String field,
        @MayBeNull Long version) {}
