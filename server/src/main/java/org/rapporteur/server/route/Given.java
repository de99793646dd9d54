package org.rapporteur.server.route;

import org.rapporteur.server.schema.ObjectSchema;
import org.rapporteur.server.schema.Schemas;

/** What an operation gives when it succeeds, as the description tells it. Immutable; no part is null. */
public sealed interface Given {

    /**
     * A value as JSON.
     *
     * @param schema its shape
     */
    record Json(ObjectSchema schema) implements Given {

        /** Makes it of a record. */
        public static Json of(Class<? extends Record> type) {
            return new Json(Schemas.of(type));
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
