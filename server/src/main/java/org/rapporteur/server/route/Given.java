package org.rapporteur.server.route;

import java.util.Set;
import org.rapporteur.server.schema.ObjectSchema;
import org.rapporteur.server.schema.Schemas;

/** What an operation gives when it succeeds, as the description tells it. Immutable; no part is null. */
public sealed interface Given {

    /**
     * A value as JSON.
     *
     * @param schema its shape
     * @param alike the statuses of failures that have this shape too, in place of a problem's
     */
    record Json(ObjectSchema schema, Set<Integer> alike) implements Given {

        /** Copies the set. */
        public Json {
            alike = Set.copyOf(alike);
        }

        /** Makes it of a record. */
        public static Json of(Class<? extends Record> type, Integer... alike) {
            return new Json(Schemas.of(type), Set.of(alike));
        }
    }

    /**
     * A text or stream.
     *
     * @param mediaType its type
     * @param about what it is
     */
    record Text(String mediaType, String about) implements Given {}

    /**
     * JSON whose fields a document tells.
     *
     * @param about which document, and what it is
     */
    record Told(String about) implements Given {}

    /** No body: the answer is its status alone, 204. */
    record Nothing() implements Given {}
}
