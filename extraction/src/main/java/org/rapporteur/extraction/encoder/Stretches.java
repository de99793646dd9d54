package org.rapporteur.extraction.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Puts words together into stretches that fit into a window, each with context before and behind. Every word is a stretch's own
 * exactly once. Holds the words of one window, however long the text. Confined to one thread.
 */
final class Stretches {

    private static final String STOPS = ".?!";
    private static final String CLOSING = "\"'\u201d\u2019)]\u00bb";

    /** A full stop behind a capitalised word no longer than this may be an abbreviation's: "Sens.", "Prof.", "U.S.". */
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private final Words words;
    private final int most;
    private final int context;
    private final IntUnaryOperator paragraphAt;

    /** Words of context before, then those that no stretch has had yet. */
    private final List<Word> waiting = new ArrayList<>();

    /** Where in {@link #waiting} the second begin, and how many pieces they have. */
    private int first;

    private int pieces;

    /**
     * Makes the stretches of a text.
     *
     * @param most how many pieces fit into a window, context included
     * @param context how many pieces of context there are at most on each side
     * @param paragraphAt the number of the paragraph that a position lies in
     */
    Stretches(String text, Words words, int most, int context, IntUnaryOperator paragraphAt) {
        this.text = text;
        this.words = words;
        this.most = most;
        this.context = context;
        this.paragraphAt = paragraphAt;
    }

    /**
     * Words for one window.
     *
     * @param words those it shows, in order
     * @param firstOwn the first that it answers for
     * @param endOwn the one behind the last
     */
    record Stretch(List<Word> words, int firstOwn, int endOwn) {

        Stretch {
            words = List.copyOf(words);
        }
    }

    /** Returns the next stretch; null behind the last. */
    Stretch next() {
        int room = most - keepContext();
        fill(room);
        if (first == waiting.size()) {
            return null;
        }
        // What is left of the text is not cut once more where it fits in together with its context.
        int end = pieces <= room ? waiting.size() : cut(room - context);
        int shown = end;
        for (int behind = 0; shown < waiting.size(); shown++) {
            behind += waiting.get(shown).size();
            if (behind > context) {
                break;
            }
        }
        Stretch stretch = new Stretch(waiting.subList(0, shown), first, end);
        for (; first < end; first++) {
            pieces -= waiting.get(first).size();
        }
        return stretch;
    }

    /** Forgets the words before the context; returns how many pieces the context has. */
    private int keepContext() {
        int before = 0;
        int from = first;
        while (from > 0 && before + waiting.get(from - 1).size() <= context) {
            from--;
            before += waiting.get(from).size();
        }
        waiting.subList(0, from).clear();
        first -= from;
        return before;
    }

    /** Reads on until more than {@code room} pieces wait, or the text ends. */
    private void fill(int room) {
        while (pieces <= room) {
            Word word = words.next();
            if (word == null) {
                return;
            }
            waiting.add(word);
            pieces += word.size();
        }
    }

    /** Returns where to cut so that at most {@code room} pieces are own: behind a paragraph, behind a sentence, or anywhere. */
    private int cut(int room) {
        int limit = first;
        int half = first;
        for (int used = waiting.get(limit).size();
                used <= room;
                used += waiting.get(limit).size()) {
            limit++;
            half = used * 2 <= room ? limit : half;
        }
        for (int i = limit; i > first; i--) {
            if (paragraphAt.applyAsInt(waiting.get(i).start())
                    != paragraphAt.applyAsInt(waiting.get(i - 1).start())) {
                return i;
            }
        }
        for (int i = limit; i > half; i--) {
            if (beginsSentence(i)) {
                return i;
            }
        }
        return limit;
    }

    /** Returns whether a sentence seems to begin with a word: wrong now and then, which costs no more than an odd cut. */
    private boolean beginsSentence(int index) {
        Word word = waiting.get(index);
        int before = index - 1;
        if (word.start() == waiting.get(before).end() || Character.isLowerCase(text.codePointAt(word.start()))) {
            return false;
        }
        while (before > first && isOneOf(waiting.get(before), CLOSING)) {
            before--;
        }
        Word stop = waiting.get(before);
        if (!isOneOf(stop, STOPS) || before == first) {
            return false;
        }
        Word last = waiting.get(before - 1);
        return text.charAt(stop.start()) != '.'
                || last.shape() == Word.LOWER
                || last.end() - last.start() > LONGEST_ABBREVIATION;
    }

    private boolean isOneOf(Word word, String marks) {
        return word.end() - word.start() == 1 && marks.indexOf(text.charAt(word.start())) >= 0;
    }
}
