package org.rapporteur.server.route;

import java.util.List;
import org.rapporteur.server.schema.ObjectSchema;
import org.rapporteur.server.schema.Schemas;

/** What an operation takes besides its parameters, as the description tells it. Immutable; no part is null. */
public sealed interface Taken {

    /** No body: what is sent as one is not read. */
    record Nothing() implements Taken {}

    /**
     * An object of JSON.
     *
     * @param type the record that it becomes
     * @param schema its shape
     */
    record Body(Class<? extends Record> type, ObjectSchema schema) implements Taken {

        /** Makes it of a record. */
        public static Body of(Class<? extends Record> type) {
            return new Body(type, Schemas.of(type));
        }
    }

    /**
     * Files, as a form sends them, all in the field {@code file}.
     *
     * @param fields names of texts that may come with them
     */
    record Files(List<String> fields) implements Taken {

        /** Copies the list. */
        public Files {
            fields = List.copyOf(fields);
        }
    }
}
