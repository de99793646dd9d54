package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** Leaves out a sentence that holds the whole of a statement; never the first, which is the headline. */
final class SentenceDropping implements Mutator {

    private static final int SHORTEST = 40;

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        String text = article.report().text();
        List<Rewriting> ways = new ArrayList<>();
        List<Span> sentences = Sentences.of(text);
        for (Span sentence : sentences.subList(Math.min(1, sentences.size()), sentences.size())) {
            boolean whole = sentence.length() >= SHORTEST
                    && Sentences.isBalanced(text, sentence.start(), sentence.end())
                    && isWhole(sentence, article.list(Statement.class));
            if (whole) {
                ways.add(new Rewriting(text).drop(Sentences.withBlanks(text, sentence), sentence, ChangeSort.DROPPED));
            }
        }
        return ways;
    }

    /** Returns whether a statement lies in the sentence, and none reaches beyond it. */
    private static boolean isWhole(Span sentence, List<Statement> statements) {
        boolean holds = false;
        for (Statement statement : statements) {
            boolean all = statement.content().spans().stream().allMatch(sentence::contains)
                    && statement.source().spans().stream().allMatch(sentence::contains);
            if (!all && statement.content().spans().stream().anyMatch(sentence::overlaps)) {
                return false;
            }
            holds |= all;
        }
        return holds;
    }
}
