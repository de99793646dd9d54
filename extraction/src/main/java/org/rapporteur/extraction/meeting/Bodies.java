package org.rapporteur.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words for bodies in a sentence, and tells which of them mean one body. */
final class Bodies {

    private static final Set<String> DAYS =
            Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "today", "yesterday", "last", "this", "next");
    private static final Set<String> NO_HOUSES = Set.of("white", "opera", "coffee", "full", "open", "random");

    private final Lexicon lexicon;

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the bodies that a sentence names, in order. */
    List<Stretch> list(Line line) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (isHead(line, i)) {
                found.add(new Stretch(line, start(line, i), i + 1));
            }
        }
        return found;
    }

    private boolean isHead(Line line, int at) {
        String bare = bare(line.small(at));
        boolean large = line.isCapital(at) && lexicon.is("large", bare(line.word(at)));
        boolean house = bare.equals("house") && NO_HOUSES.contains(line.small(at - 1));
        // "The council president" is no body, but in "the council meeting" there is one.
        return (large && !house) || lexicon.is("body", bare);
    }

    /** Returns a word without its genitive. */
    static String bare(String word) {
        int end = word.length() - 2;
        return end > 0 && (word.endsWith("'s") || word.endsWith("\u2019s")) ? word.substring(0, end) : word;
    }

    private static int start(Line line, int head) {
        int start = head;
        while (start > 0 && head - start < Line.NEAR && belongs(line, start - 1, head)) {
            start--;
        }
        while (start < head && line.isAbbreviating(start)) {
            start++;
        }
        return start;
    }

    private static boolean belongs(Line line, int at, int head) {
        if (line.isAbbreviating(at)) {
            return true;
        }
        boolean day =
                line.small(at).length() >= 3 && DAYS.contains(line.small(at).substring(0, 3));
        if (line.isGenitive(at)) {
            return line.isCapital(at) && !day && line.is(at, "PROPN") && at == head - 1;
        }
        boolean noun = at == head - 1 && line.is(at, "NOUN") && !line.isCapital(at);
        return (line.isCapital(at) && line.isNominal(at) && !day) || noun || line.isTie(at);
    }

    /** Returns the acronym or name right before a meeting: "EU summit", "NATO meeting". */
    static Optional<Stretch> acronym(Line line, int at) {
        String word = line.word(at);
        boolean acronym = word.length() >= 2
                && word.length() <= 8
                && word.codePoints().filter(Character::isUpperCase).count() >= 2
                && word.codePoints()
                        .allMatch(letter -> Character.isUpperCase(letter) || letter == '.' || letter == '-');
        // In a headline of large letters every word looks like one.
        boolean shouted = line.word(at + 1).chars().noneMatch(Character::isLowerCase);
        return acronym && !shouted ? Optional.of(new Stretch(line, at, at + 1)) : Optional.empty();
    }

    /** Returns whether two wordings may mean one body: the words of the shorter end the longer. */
    static boolean same(Stretch one, Stretch other) {
        List<String> some = words(one);
        List<String> others = words(other);
        int size = Math.min(some.size(), others.size());
        return some.subList(some.size() - size, some.size())
                .equals(others.subList(others.size() - size, others.size()));
    }

    /** Returns the words of a body in small letters, "UN" written out. */
    private static List<String> words(Stretch body) {
        List<String> words = new ArrayList<>();
        for (int i = body.start(); i < body.end(); i++) {
            String word = bare(body.line().small(i)).replace(".", "");
            if (word.equals("un")) {
                words.add("united");
                words.add("nations");
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
