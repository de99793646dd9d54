package org.rapporteur.analysis.collation.utterance;

import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Actor;

/**
 * Words of a statement that stand together: a sentence of it, or what it quotes of one. Immutable.
 *
 * @param said the statement, the outermost where one lies within another
 * @param index which of all pieces of the story, in their order
 * @param words one or more
 * @param quoted whether they stand in quotation marks, or in a primary source
 * @param primary whether they stand in a primary source: a turn of a transcript
 * @param terms what the words are about: stems of the telling ones and keys of the instruments, each with its weight
 * @param names of those, what begins with a capital
 * @param actors who may have said it: the statement's speaker, then those of statements within it; may be empty
 */
record Piece(
        Said said,
        int index,
        List<Word> words,
        boolean quoted,
        boolean primary,
        Map<String, Double> terms,
        List<String> names,
        List<Actor> actors) {

    Span span() {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }

    double weight() {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean isSameReport(Piece other) {
        return said.report().equals(other.said.report());
    }

    boolean isSameStatement(Piece other) {
        return said.statement().id().equals(other.said.statement().id())
                && said.statement().by().equals(other.said.statement().by());
    }
}
