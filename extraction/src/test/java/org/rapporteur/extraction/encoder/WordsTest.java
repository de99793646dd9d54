package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.record.CodePoints;

/** Words, pieces and features: the same as {@code training/wordpiece.py} makes. */
class WordsTest {

    private static final List<String> PIECES = Pieces.list();
    private static final Vocabulary VOCABULARY = Pieces.vocabulary();
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([nrt]))");

    static Stream<Arguments> expected() {
        List<String> lines = Pieces.resource("pieces.txt").lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith("> "))
                .mapToObj(line -> Arguments.of(
                        plain(lines.get(line).substring(2)), lines.get(line + 1).substring(2)));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void wordsAreThoseOfTheTraining(String text, String expected) {
        assertEquals(expected, shown(text, Pieces.words(VOCABULARY, text)));
    }

    @Test
    void thereAreCases() {
        assertTrue(expected().count() > 20);
    }

    @Test
    void aStretchIsReadAsIfNothingStoodAroundIt() {
        String text = "(\"no\"\nsaid \"we";
        List<Word> alone = Pieces.words(VOCABULARY, text.substring(1, 5));
        List<Word> stretch = Pieces.words(VOCABULARY, text, 1, 5);
        assertEquals(shown(text.substring(1, 5), alone), shown(text.substring(1), moved(stretch)));
        assertEquals("\u201c", PIECES.get(stretch.get(0).piece(0)));
        assertEquals("\u201d", PIECES.get(stretch.get(2).piece(0)));
    }

    private static List<Word> moved(List<Word> words) {
        return words.stream()
                .map(word -> new Word(word.start() - 1, word.end() - 1, new int[] {word.piece(0)}, word.feature(0)))
                .toList();
    }

    private static String shown(String text, List<Word> words) {
        CodePoints points = CodePoints.of(text);
        return words.stream()
                .map(word -> points.fromUtf16(word.start()) + "-" + points.fromUtf16(word.end()) + "/" + word.feature(0)
                        + "/"
                        + IntStream.range(0, word.size())
                                .mapToObj(piece -> PIECES.get(word.piece(piece)))
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(found.group(1), found.group(2))));
    }

    private static String escaped(String hex, String letter) {
        return hex == null ? ("\\" + letter).translateEscapes() : String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
