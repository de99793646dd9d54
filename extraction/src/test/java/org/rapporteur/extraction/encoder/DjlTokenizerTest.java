package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.HostileText;

/** Our pieces, one for one, against those of a tokenizer that everybody uses. */
class DjlTokenizerTest {

    private static final DjlTokenizer DJL = new DjlTokenizer(Pieces.list());
    private static final Vocabulary VOCABULARY = Pieces.vocabulary();
    private static final int STRAIGHT = Pieces.list().indexOf("\"");

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property
    void randomTextsAreCutAlike(@ForAll("texts") String text) {
        String shared = shared(text);
        assertEquals(DJL.ids(shared), ids(VOCABULARY, shared, STRAIGHT));
    }

    /** Every character within a word and alone: about 137,000 that both know. */
    @Test
    void everyCharacterIsTakenForTheSame() {
        int seen = 0;
        for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x400) {
            StringBuilder text = new StringBuilder();
            for (int point = block; point < block + 0x400; point++) {
                if (!DjlTokenizer.differs(point)) {
                    text.append('a')
                            .appendCodePoint(point)
                            .append("b ")
                            .appendCodePoint(point)
                            .append(' ');
                    seen++;
                }
            }
            assertEquals(
                    DJL.ids(text.toString()),
                    ids(VOCABULARY, text.toString(), STRAIGHT),
                    "U+" + Integer.toHexString(block) + " and those behind");
        }
        assertTrue(seen > 100_000, "only " + seen + " characters compared");
    }

    @Test
    void theTrainedModelsVocabularyIsUsedAlike() {
        assumeTrue(Model.isBundled(), "the trained model is not on the class path");
        try (Model model = Model.bundled()) {
            String lines = new String(model.bytes("vocabulary.txt"), StandardCharsets.UTF_8);
            List<String> pieces = List.of(lines.split("\n"));
            Vocabulary vocabulary = Vocabulary.of(lines);
            DjlTokenizer djl = new DjlTokenizer(pieces);
            for (String text :
                    HostileText.texts().array(String[].class).ofSize(100).sample()) {
                String shared = shared(text);
                assertEquals(djl.ids(shared), ids(vocabulary, shared, pieces.indexOf("\"")), shared);
            }
        }
    }

    private static String shared(String text) {
        return text.codePoints()
                .map(point -> DjlTokenizer.differs(point) ? '~' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns our pieces, with straight quotation marks as they were, which we alone show as curved ones. */
    private static List<Integer> ids(Vocabulary vocabulary, String text, int straight) {
        List<Integer> ids = new ArrayList<>();
        for (Word word : Pieces.words(vocabulary, text)) {
            for (int i = 0; i < word.size(); i++) {
                ids.add(text.charAt(word.start()) == '"' ? straight : word.piece(i));
            }
        }
        return ids;
    }
}
