package org.rapporteur.server.api.coding;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.server.route.Taken;
import org.rapporteur.server.schema.ListSchema;
import org.rapporteur.server.schema.NullableSchema;
import org.rapporteur.server.schema.NumberSchema;
import org.rapporteur.server.schema.ObjectSchema;
import org.rapporteur.server.schema.Schema;
import org.rapporteur.server.schema.TextSchema;

/**
 * What is to be corrected of a statement: field to value; spans as {@code [[10,20]]} in code points.
 *
 * @param fields the fields that came in, null among the values
 */
record Correction(Map<String, Object> fields) {

    private static final Schema TEXT = new NullableSchema(TextSchema.of(0, 1000));
    private static final Schema SPANS =
            new NullableSchema(new ListSchema(new ListSchema(NumberSchema.whole(0, 1_000_000_000), 2, 2L), 0, 100L));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Correction {
        fields = new LinkedHashMap<>(fields);
    }

    /** Returns the shape that is taken. */
    static Taken taken() {
        Map<String, Schema> fields = new LinkedHashMap<>();
        for (String name : List.of("source.entity", "addressee.entity", "act")) {
            fields.put(name, TEXT);
        }
        for (String name : List.of("source.spans", "cue.spans", "content.spans")) {
            fields.put(name, SPANS);
        }
        fields.put("mode", new NullableSchema(TextSchema.words(Mode.class)));
        for (String name : List.of("accepted", "rejected")) {
            fields.put(name, new NullableSchema(new TextSchema(0, -1, null, null, List.of("yes", "no"))));
        }
        return new Taken.Body(Correction.class, new ObjectSchema("Correction", fields));
    }
}
