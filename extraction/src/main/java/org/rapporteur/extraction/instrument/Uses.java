package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;
import org.rapporteur.record.speech.InvocationKind;

/** As what an instrument is invoked, by the trained head's scores of the words that name it. For use on one text. */
final class Uses {

    private final WordScores scores;
    private final List<InvocationKind> kinds = new ArrayList<>();

    /** A use and how likely it is; null where nothing was scored. */
    record Use(InvocationKind how, Double confidence) {}

    /**
     * Looks at the scores of a text.
     *
     * @param scores may be empty: then every use is a mention
     * @throws IllegalArgumentException when the head names a use that is none
     */
    Uses(Optional<WordScores> scores) {
        this.scores = scores.orElse(null);
        scores.ifPresent(present -> present.names(WordScores.Part.USE)
                .forEach(name -> kinds.add(Word.of(InvocationKind.class, name.replace('_', ' ')))));
    }

    /** Returns the likeliest use of the words of a span: the mean of their scores, made likelihoods by the softmax. */
    Use of(Span span) {
        if (scores == null || kinds.isEmpty()) {
            return new Use(InvocationKind.MENTIONED, null);
        }
        int first = scores.from(span.start());
        int end = scores.until(span.end());
        if (first >= end) {
            return new Use(InvocationKind.MENTIONED, null);
        }
        double[] mean = scores.mean(WordScores.Part.USE, first, end);
        int best = 0;
        for (int i = 1; i < mean.length; i++) {
            best = mean[i] > mean[best] ? i : best;
        }
        double sum = 0;
        for (double score : mean) {
            sum += Math.exp(score - mean[best]);
        }
        return new Use(kinds.get(best), 1 / sum);
    }
}
