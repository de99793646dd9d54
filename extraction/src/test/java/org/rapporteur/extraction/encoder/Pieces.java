package org.rapporteur.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The small vocabulary of the tests, and words cut with it. */
final class Pieces {

    private Pieces() {}

    /** Returns the pieces of the small vocabulary, in order. */
    static List<String> list() {
        return List.of(resource("vocabulary.txt").split("\n"));
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(list());
    }

    static String resource(String name) {
        try (InputStream stream = Pieces.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the words of a stretch of a text. */
    static List<Word> words(Vocabulary vocabulary, String text, int from, int to) {
        Words cut = new Words(vocabulary, new Characters(), text, from, to);
        List<Word> words = new ArrayList<>();
        for (Word word = cut.next(); word != null; word = cut.next()) {
            words.add(word);
        }
        return words;
    }

    static List<Word> words(Vocabulary vocabulary, String text) {
        return words(vocabulary, text, 0, text.length());
    }
}
