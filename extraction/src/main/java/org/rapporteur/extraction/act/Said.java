package org.rapporteur.extraction.act;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Statement;

/**
 * The words of one statement, by their numbers in the scores, in the order of the text.
 *
 * @param cue the words that introduce it
 * @param content what is said
 */
record Said(List<Integer> cue, List<Integer> content) {

    static Said of(WordScores scores, Statement statement) {
        return new Said(
                statement.cue() == null
                        ? List.of()
                        : words(scores, statement.cue().spans()),
                words(scores, statement.content().spans()));
    }

    /** Returns the words of spans. */
    static List<Integer> words(WordScores scores, List<Span> spans) {
        List<Integer> words = new ArrayList<>();
        for (Span span : spans) {
            for (int word = scores.from(span.start()); word < scores.until(span.end()); word++) {
                if (words.isEmpty() || words.get(words.size() - 1) < word) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Returns the words of cue and content, in the order of the text. */
    List<Integer> all() {
        List<Integer> all = new ArrayList<>(cue);
        all.addAll(content);
        return all.stream().distinct().sorted().toList();
    }
}
