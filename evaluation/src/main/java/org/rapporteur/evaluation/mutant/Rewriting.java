package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.record.Span;

/** Replacements in a text, made at once, with the places they come to stand at. For one thread. */
final class Rewriting {

    private final String text;
    private final List<Step> steps = new ArrayList<>();

    Rewriting(String text) {
        this.text = text;
    }

    /** A replacement: what goes and what comes, either may be nothing; and what is told of it, nothing where the sort is null. */
    private record Step(int start, int end, String words, ChangeSort sort, Span told, List<Span> about) {}

    /**
     * Replaces words.
     *
     * @param sort what this does, or null where it only goes with another change
     */
    Rewriting replace(Span span, String words, ChangeSort sort) {
        return replace(span, words, List.of(), sort);
    }

    /**
     * Replaces words, by which other words mean something else.
     *
     * @param about those other words
     */
    Rewriting replace(Span span, String words, List<Span> about, ChangeSort sort) {
        steps.add(new Step(span.start(), span.end(), words, sort, span, about));
        return this;
    }

    /**
     * Leaves words out.
     *
     * @param span what goes, blanks and commas around it too
     * @param told the words among it that tell something
     */
    Rewriting drop(Span span, Span told, ChangeSort sort) {
        steps.add(new Step(span.start(), span.end(), "", sort, told, List.of()));
        return this;
    }

    /**
     * Puts words in.
     *
     * @param told the words of the original that this is told of: where they stood before
     * @param about words of the original that they now go on from
     */
    Rewriting insert(int at, String words, Span told, Span about, ChangeSort sort) {
        steps.add(new Step(at, at, words, sort, told, List.of(about)));
        return this;
    }

    /** Returns the text as it becomes, and adds the changes to a list. */
    String apply(List<Change> changes) {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingInt(Step::start).thenComparingInt(Step::end));
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Step step : sorted) {
            if (step.start() < at) {
                throw new IllegalStateException("replacements overlap at " + step.start());
            }
            result.append(text, at, step.start());
            int start = result.length();
            result.append(step.words());
            if (step.sort() != null) {
                Span after = step.words().isBlank() ? null : new Span(start, result.length());
                changes.add(new Change(step.sort(), step.told(), after, step.about()));
            }
            at = step.end();
        }
        return result.append(text, at, text.length()).toString();
    }
}
