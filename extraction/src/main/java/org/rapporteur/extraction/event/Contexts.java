package org.rapporteur.extraction.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.encoder.WordScores.Part;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/** PLOVER's contexts of the sentence in which an event is told, not of the whole report: those would mislead. */
final class Contexts {

    private final Document document;
    private final Optional<WordScores> scores;
    private final Map<Span, List<String>> bySentence = new HashMap<>();

    Contexts(Document document, Optional<WordScores> scores) {
        this.document = document;
        this.scores = scores;
    }

    /** Returns the contexts likelier than not of the sentence around a span; none where nothing is known. */
    List<String> of(Span event) {
        if (scores.isEmpty()) {
            return List.of();
        }
        Span sentence =
                document.sentences().get(document.sentenceAt(event.start())).span();
        return bySentence.computeIfAbsent(sentence, span -> contexts(scores.get(), span));
    }

    private static List<String> contexts(WordScores words, Span sentence) {
        int first = words.from(sentence.start());
        int end = Math.max(first + 1, words.until(sentence.end()));
        List<String> names = words.names(Part.CONTEXT);
        List<String> found = new ArrayList<>();
        for (int context = 0; context < names.size() && end <= words.size(); context++) {
            if (pooled(words, context, first, end) > 0) {
                found.add(names.get(context));
            }
        }
        return found;
    }

    /** Returns the scores of words together, each weighing by its own, as the head was trained. */
    private static double pooled(WordScores words, int context, int first, int end) {
        double weights = 0;
        double sum = 0;
        for (int word = first; word < end; word++) {
            double score = words.score(word, Part.CONTEXT, context);
            weights += Math.exp(score);
            sum += Math.exp(score) * score;
        }
        return sum / weights;
    }
}
