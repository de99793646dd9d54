package org.rapporteur.server.api;

import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.schema.TextSchema;

/** Parameters that many operations have. Stateless. */
public final class Ids {

    /** A report's identifier. */
    public static final Parameter<String> REPORT =
            Parameter.path("report", TextSchema.of("r[0-9a-f]{16}", 17), "The report's identifier");

    /** Any other identifier. */
    public static final Parameter<String> ID =
            Parameter.path("id", TextSchema.of(1, 400), "The identifier, slashes as %2F");

    /** How many of a list. */
    public static final Parameter<Integer> LIMIT = Parameter.whole("limit", 1, 1000, 50, "How many at most");

    /** Where to go on. */
    public static final Parameter<String> CURSOR =
            Parameter.text("cursor", TextSchema.of(0, 4000), "Where to go on: what next said on the page before");

    private Ids() {}
}
