package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;

/**
 * Prints two quotations of one speaker, which stand in sentences of their own, as one: the words of the second go on where the first
 * ended, and the second's sentence is left out.
 */
final class QuotationSplicing implements Mutator {

    private static final String MARKS = "\"\u201c\u201d";
    private static final int SHORTEST = 20;
    private static final int MOST_ATTRIBUTION = 60;

    @Override
    public boolean mayApply(String text) {
        return text.chars().filter(unit -> MARKS.indexOf(unit) >= 0).count() >= 4;
    }

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        String text = article.report().text();
        List<Span> sentences = Sentences.of(text);
        List<Statement> quoted = article.list(Statement.class).stream()
                .filter(each -> isQuotation(text, each))
                .sorted(Comparator.comparing(each -> each.content().hull()))
                .toList();
        List<Rewriting> ways = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            for (int k = i + 1; k < quoted.size(); k++) {
                boolean same = quoted.get(i)
                        .source()
                        .entity()
                        .equals(quoted.get(k).source().entity());
                Span first = quoted.get(i).content().hull();
                Span second = quoted.get(k).content().hull();
                Span sentence = same ? alone(sentences, first, second) : null;
                if (sentence != null) {
                    ways.add(splice(text, first, second, sentence));
                }
            }
        }
        return ways;
    }

    private static boolean isQuotation(String text, Statement statement) {
        if (statement.mode() != Mode.DIRECT
                || statement.within() != null
                || statement.source().entity() == null
                || statement.content().spans().size() != 1) {
            return false;
        }
        String words = statement.content().hull().in(text);
        boolean closed = words.length() > SHORTEST
                && MARKS.indexOf(words.charAt(0)) >= 0
                && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
                && ",.".indexOf(words.charAt(words.length() - 2)) >= 0;
        return closed && words.substring(1, words.length() - 1).chars().noneMatch(unit -> MARKS.indexOf(unit) >= 0);
    }

    /** Returns the sentence of the second quotation where it holds little else and the first stands in another; else null. */
    private static Span alone(List<Span> sentences, Span first, Span second) {
        for (Span sentence : sentences) {
            if (sentence.contains(second)) {
                boolean little = sentence.length() - second.length() <= MOST_ATTRIBUTION;
                return little && !sentence.overlaps(first) ? sentence : null;
            }
        }
        return null;
    }

    private static Rewriting splice(String text, Span first, Span second, Span sentence) {
        int end = first.end() - 2;
        char stop = text.charAt(end);
        String more = text.substring(second.start() + 1, second.end() - 2);
        return new Rewriting(text)
                .replace(new Span(end, end + 1), ".", null)
                .insert(end + 1, " " + more + stop, sentence, first, ChangeSort.SPLICE)
                .drop(Sentences.withBlanks(text, sentence), sentence, null);
    }
}
