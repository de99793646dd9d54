package org.rapporteur.engine.output;

import org.rapporteur.formats.record.RecordSchema;

/** The JSON Schema of {@code rapporteur-record}. Stateless. */
public final class Schema {

    private Schema() {}

    /** Returns the schema (draft 2020-12) that each line of a file obeys, as JSON text. */
    public static String text() {
        return RecordSchema.text();
    }
}
