package org.rapporteur.server.http;

import org.rapporteur.record.Word;
import org.rapporteur.server.schema.RawItem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes the mapper between JSON and records: strict on what comes in, with bounds on nesting and lengths. Stateless. */
public final class Jsons {

    private static final int DEEPEST = 32;
    private static final int LONGEST = 1 << 20;

    private Jsons() {}

    /** Returns a new mapper; safe on any thread. */
    public static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST)
                        .maxNumberLength(40)
                        .maxNameLength(400)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        SimpleModule module = new SimpleModule("rapporteur");
        module.addSerializer(Word.class, new WordWriter());
        module.addSerializer(RawItem.class, new RawWriter());
        return JsonMapper.builder(factory)
                .addModule(module)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static final class WordWriter extends ValueSerializer<Word> {
        @Override
        public void serialize(Word word, JsonGenerator out, SerializationContext context) {
            out.writeString(word.word());
        }
    }

    private static final class RawWriter extends ValueSerializer<RawItem> {
        @Override
        public void serialize(RawItem item, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(item.json());
        }
    }
}
