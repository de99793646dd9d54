package org.rapporteur.extraction.encoder;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Hugging Face's tokenizer, by way of DJL: BERT's, uncased, made of a list of pieces. Made without the network, which it would
 * else tell that it is used.
 */
final class DjlTokenizer {

    /** The first character of a block of ideographs, E, that BERT cuts apart and this library, from a slip, begins to a row late. */
    private static final int EXTENSION_E = 0x2b820;

    private static final int EXTENSION_E_THERE = 0x2b920;

    /** Characters whose general category is another since Unicode 8; Java 17 and Java 25 do not know the same ones. */
    private static final Set<Integer> CHANGED = Set.of(0x166d, 0x1734, 0x1885, 0x1886, 0xa9bd, 0x111c9, 0x1171e);

    private final HuggingFaceTokenizer tokenizer;

    DjlTokenizer(List<String> pieces) {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        // The native library is unpacked there; not into the home of whoever runs the tests.
        System.setProperty("DJL_CACHE_DIR", System.getProperty("rapporteur.root") + "/extraction/target/djl");
        String vocabulary = IntStream.range(0, pieces.size())
                .mapToObj(id -> quoted(pieces.get(id)) + ":" + id)
                .collect(Collectors.joining(","));
        String json =
                "{'version':'1.0','normalizer':{'type':'BertNormalizer','clean_text':true,'handle_chinese_chars':true,"
                        + "'strip_accents':null,'lowercase':true},'pre_tokenizer':{'type':'BertPreTokenizer'},'model':{'type':"
                        + "'WordPiece','unk_token':'[UNK]','continuing_subword_prefix':'##','max_input_chars_per_word':100,'vocab':{";
        byte[] file = (json.replace('\'', '"') + vocabulary + "}}}").getBytes(StandardCharsets.UTF_8);
        try {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(file), Map.of("truncation", "false", "padding", "false"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String piece) {
        return '"' + piece.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    List<Integer> ids(String text) {
        return LongStream.of(tokenizer.encode(text, false, false).getIds())
                .mapToObj(Math::toIntExact)
                .toList();
    }

    /** Returns whether the library is known to read a character in another way than BERT and we do. */
    static boolean differs(int point) {
        int type = Character.getType(point);
        // No report has U+0000 or a lone surrogate; unassigned ones are younger than Java knows, private ones nobody's.
        boolean noText = point == 0
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
        // Its table of characters is that of Unicode 8.
        boolean younger = UCharacter.getAge(point).compareTo(VersionInfo.UNICODE_8_0) > 0;
        // It folds before it looks for marks: these become =, <, > and ` with it, which we have as letters.
        boolean markOnceFolded = point == 0x2260 || point == 0x226e || point == 0x226f || point == 0x1fef;
        boolean changed = CHANGED.contains(point);
        boolean slip = point >= EXTENSION_E && point < EXTENSION_E_THERE;
        return noText || younger || markOnceFolded || changed || slip;
    }
}
