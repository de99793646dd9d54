package org.rapporteur.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that tell of meetings in a sentence. Looks at a bounded number of tokens around each. */
final class Mentions {

    private static final Set<String> OF = Set.of("of", "by", "at", "in");
    private static final Set<String> VAGUE = Set.of("this", "that", "any", "such", "another", "every", "each");
    private static final int BEFORE = 5;

    private final Lexicon lexicon;
    private final Bodies bodies;

    Mentions(Lexicon lexicon, Bodies bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    /** Returns the mentions, in order. */
    List<Mention> list(Line line) {
        List<Stretch> named = bodies.list(line);
        List<Mention> found = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < line.size(); i++) {
            while (behind < named.size() && named.get(behind).end() <= i) {
                behind++;
            }
            String word = Bodies.bare(line.small(i));
            boolean firm = lexicon.is("format", word);
            if ((firm || lexicon.is("loose", word)) && !(word.endsWith("ing") && line.is(i, "VERB"))) {
                format(line, named, behind, i, firm).ifPresent(found::add);
            } else if (lexicon.is("meet", word) && line.is(i, "VERB") && behind > 0) {
                verb(line, named.get(behind - 1), i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> format(Line line, List<Stretch> named, int behind, int head, boolean firm) {
        Stretch inside = behind > 0 ? named.get(behind - 1) : null;
        int floor = inside == null ? 0 : inside.end();
        int start = head;
        while (start > floor && head - start < Line.NEAR && isModifier(line, start - 1)) {
            start--;
        }
        Stretch format = new Stretch(line, start, head + 1);
        Stretch body = body(line, named, behind, start, head, firm);
        boolean untold = body == null && !firm;
        boolean vague = VAGUE.contains(line.small(start - 1));
        return untold || vague
                ? Optional.empty()
                : Optional.of(new Mention(line, body, format, head, isPassing(line, start)));
    }

    private Stretch body(Line line, List<Stretch> named, int behind, int start, int head, boolean firm) {
        Stretch before = behind > 0 ? named.get(behind - 1) : null;
        if (before != null && before.end() == start) {
            return before;
        }
        Optional<Stretch> acronym = Bodies.acronym(line, start - 1);
        // Parties and broadcasters hold debates under their letters.
        if (acronym.isPresent() && firm) {
            return acronym.get();
        }
        if (OF.contains(line.small(head + 1))
                && behind < named.size()
                && named.get(behind).start() <= head + 3) {
            return named.get(behind);
        }
        if (before != null && start - before.end() <= Line.NEAR && isHeld(line, before, start)) {
            return before;
        }
        return null;
    }

    /** The body is the subject of a verb that governs the meeting: "the council held an emergency session". */
    private boolean isHeld(Line line, Stretch body, int start) {
        if (line.isGenitive(body.end() - 1)) {
            return false;
        }
        int verbs = 0;
        boolean held = false;
        for (int i = body.end(); i < start; i++) {
            verbs += line.is(i, "VERB") ? 1 : 0;
            held |= lexicon.is("hold", line.small(i));
        }
        return held && verbs <= 2;
    }

    /** "The council met on Tuesday behind closed doors". */
    private Optional<Mention> verb(Line line, Stretch body, int verb) {
        if (verb - body.end() > 2 || line.isGenitive(body.end() - 1) || line.is(body.start() - 1, "ADP")) {
            return Optional.empty();
        }
        for (int i = body.end(); i < verb; i++) {
            if (!line.is(i, "ADV") && !line.is(i, "AUX") && !line.is(i, "PROPN")) {
                return Optional.empty();
            }
        }
        Stretch doors = null;
        for (int i = verb; i < Math.min(line.size(), verb + Line.NEAR); i++) {
            if (line.small(i).equals("behind")
                    && line.small(i + 1).equals("closed")
                    && line.small(i + 2).equals("doors")) {
                doors = new Stretch(line, i, i + 3);
            }
        }
        return Optional.of(new Mention(line, body, doors, verb, isPassing(line, verb)));
    }

    private boolean isModifier(Line line, int at) {
        boolean participle = line.is(at, "VERB")
                && (line.small(at).endsWith("ed") || line.small(at).endsWith("-door"));
        boolean large = line.isCapital(at) && at > 0;
        boolean word = line.is(at, "NOUN") || line.is(at, "ADJ") || participle || line.isTie(at);
        return word
                && !large
                && !line.isGenitive(at)
                && (participleOnly(line, at) || !lexicon.is("hold", line.small(at)));
    }

    /** "The closed meeting", "closed-door", but not "the council closed meetings". */
    private static boolean participleOnly(Line line, int at) {
        return line.isTie(at + 1) || line.is(at - 1, "DET") || line.isGenitive(at - 1);
    }

    /** Whether words before it say that it is not told as held. */
    private boolean isPassing(Line line, int at) {
        for (int i = Math.max(0, at - BEFORE); i <= at; i++) {
            String word = line.small(i);
            boolean infinitive = !word.equals("to") || line.is(i + 1, "VERB") || line.is(i + 1, "AUX");
            if ((lexicon.is("future", word) && infinitive) || (lexicon.is("past", word) && i < at)) {
                return true;
            }
        }
        return false;
    }
}
