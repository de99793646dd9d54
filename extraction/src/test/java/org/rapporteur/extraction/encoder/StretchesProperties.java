package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.HostileText;
import org.rapporteur.extraction.text.Reports;

/** What holds for the windows of any text. */
class StretchesProperties {

    @Provide
    Arbitrary<String> texts() {
        return HostileText.texts();
    }

    @Property
    void everyWordIsOwnOnceAndAllFitsIn(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 60) int context,
            @ForAll @IntRange(min = 100, max = 160) int room) {
        int most = room + 2 * context;
        List<Integer> own = new ArrayList<>();
        for (Stretches.Stretch stretch : all(text, most, context)) {
            List<Word> words = stretch.words();
            assertTrue(pieces(words) <= most, pieces(words) + " pieces in a window of " + most);
            assertTrue(pieces(words.subList(0, stretch.firstOwn())) <= context);
            assertTrue(pieces(words.subList(stretch.endOwn(), words.size())) <= context);
            assertTrue(stretch.endOwn() > stretch.firstOwn(), "a window of nothing but context");
            words.subList(stretch.firstOwn(), stretch.endOwn()).forEach(word -> own.add(word.start()));
        }
        assertEquals(
                Pieces.words(Pieces.vocabulary(), text).stream()
                        .map(Word::start)
                        .toList(),
                own);
    }

    /** The context is the text's: what stands around a window's own words, without a gap, and as much as fits. */
    @Property
    void contextIsWhatStandsAround(@ForAll("texts") String text) {
        List<Integer> starts = Pieces.words(Pieces.vocabulary(), text).stream()
                .map(Word::start)
                .toList();
        List<Word> words = Pieces.words(Pieces.vocabulary(), text);
        for (Stretches.Stretch stretch : all(text, 180, 40)) {
            int first = starts.indexOf(stretch.words().get(0).start());
            int end = first + stretch.words().size();
            assertEquals(
                    starts.subList(first, end),
                    stretch.words().stream().map(Word::start).toList());
            int before = pieces(stretch.words().subList(0, stretch.firstOwn()));
            int behind = pieces(
                    stretch.words().subList(stretch.endOwn(), stretch.words().size()));
            assertTrue(first == 0 || before + words.get(first - 1).size() > 40, "there was room for more before");
            assertTrue(end == words.size() || behind + words.get(end).size() > 40, "there was room for more behind");
        }
    }

    private static List<Stretches.Stretch> all(String text, int most, int context) {
        return StretchesTest.all(Document.of(Reports.of(text), unit -> List.of()), most, context);
    }

    private static int pieces(List<Word> words) {
        return words.stream().mapToInt(Word::size).sum();
    }
}
