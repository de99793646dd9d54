package org.rapporteur.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what came of a meeting. */
final class Outcomes {

    private static final Set<String> NOT = Set.of("did", "could", "has", "have", "was", "were", "had");
    private static final Set<String> REACH =
            Set.of("reach", "agree", "adopt", "decide", "produce", "reached", "agreed", "unable", "adopted", "approve");
    private static final int FAR = 30;

    private final Lexicon lexicon;
    private final Bodies bodies;
    private final Stretch body;

    /**
     * What came of it.
     *
     * @param words where it stands
     * @param value in short: none, adopted, agreed, rejected, postponed; or null
     */
    record Outcome(Stretch words, String value) {}

    Outcomes(Lexicon lexicon, Bodies bodies, Stretch body) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.body = body;
    }

    /** "Ended with no conclusions", in a sentence that tells of the meeting. */
    Optional<Outcome> ended(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (lexicon.is("end", line.small(i)) && line.is(i, "VERB")) {
                Optional<Outcome> with = with(line, i);
                if (with.isPresent()) {
                    return with;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome> with(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + FAR); i++) {
            boolean without = line.small(i).equals("without");
            boolean with = line.small(i).equals("with") || (line.small(i).equals("in") && !line.isCapital(i + 1));
            int end = without || with ? end(line, i + 1) : i;
            boolean deadlock = !line.small(i).equals("in")
                    || Set.of("failure", "deadlock", "disarray", "agreement", "stalemate")
                            .contains(line.small(end - 1));
            if (end > i + 1 && deadlock) {
                int start = without ? i : i + 1;
                boolean none = without
                        || line.small(start).equals("no")
                        || !line.small(i).equals("with");
                return Optional.of(new Outcome(new Stretch(line, start, end), none ? "none" : null));
            }
            if (line.word(i).equals(";") || line.small(i).equals("that")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Without adopting a resolution": a gerund opens the phrase. */
    private static int end(Line line, int start) {
        boolean gerund = line.is(start, "VERB") && line.small(start).endsWith("ing");
        return line.phraseEnd(gerund ? start + 1 : start);
    }

    /** "The council adopted a resolution", "the council failed to agree". */
    Optional<Outcome> decided(Line line) {
        List<Stretch> named = bodies.list(line);
        for (Stretch subject : named) {
            if (Bodies.same(subject, body)
                    && !line.isGenitive(subject.end() - 1)
                    && !line.is(subject.start() - 1, "ADP")) {
                int verb = verb(line, subject.end());
                Optional<Outcome> found = verb < 0 ? Optional.empty() : decision(line, verb);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the first verb behind a subject, over adverbs and times. */
    private static int verb(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + 4); i++) {
            if (line.is(i, "VERB") || line.is(i, "AUX")) {
                return i;
            }
            if (!line.is(i, "ADV") && !line.is(i, "PROPN") && !line.is(i, "ADP")) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Outcome> decision(Line line, int verb) {
        String word = line.small(verb);
        if (NOT.contains(word)) {
            for (int i = verb + 1; i < verb + 4; i++) {
                boolean not = line.small(verb + 1).equals("not")
                        || line.small(verb + 1).equals("n't")
                        || line.small(i).equals("unable");
                if (not && REACH.contains(line.small(i))) {
                    return outcome(line, verb, i, "none");
                }
            }
            return Optional.empty();
        }
        if (word.equals("reached")) {
            return outcome(line, verb, verb, line.small(verb + 1).equals("no") ? "none" : "agreed");
        }
        Optional<String> meaning = lexicon.meaning("decide", word);
        if (meaning.isEmpty() || !line.is(verb, "VERB")) {
            return Optional.empty();
        }
        return outcome(line, verb, verb, meaning.get());
    }

    private static Optional<Outcome> outcome(Line line, int start, int verb, String value) {
        int next = verb + 1;
        next += line.word(next).equals("-") || line.is(next, "NUM") ? 1 : 0;
        if (line.small(next).equals("to") && line.is(next + 1, "VERB")) {
            next += 2;
        } else if (line.is(next, "ADP") || line.is(next, "ADV")) {
            next++;
        }
        int end = Math.max(line.phraseEnd(next), verb + 1);
        return Optional.of(new Outcome(new Stretch(line, start, end), value));
    }
}
