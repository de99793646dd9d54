package org.rapporteur.extraction.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Spoke;
import org.rapporteur.record.speech.Party;

/** Finds who took part in a meeting, by verbs with the meeting or its body behind them. */
final class Attendance {

    private static final Set<String> BREAKS =
            Set.of(";", ":", "\"", "\u201c", "\u201d", "that", "said", "where", "while", "but", "when");
    private static final int SUBJECT = 40;

    private final Lexicon lexicon;
    private final Bodies bodies;
    private final String text;
    private final Mention told;
    private final Set<String> names = new HashSet<>();
    private final List<Participant> found = new ArrayList<>();

    Attendance(Lexicon lexicon, Bodies bodies, String text, Mention told) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.text = text;
        this.told = told;
    }

    /** Returns those found, in the order of the text. */
    List<Participant> found() {
        return found;
    }

    /** Returns whether words name one of those found, by the last word of the name. */
    boolean knows(String words) {
        return names.contains(last(words));
    }

    /** Adds one more, unless there already. */
    void add(Participant participant) {
        if (names.add(last(participant.party().text()))) {
            found.add(participant);
        }
    }

    static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Reads one sentence. */
    void read(Line line) {
        List<Stretch> named = bodies.list(line);
        int floor = 0;
        for (int i = 0; i < line.size(); i++) {
            String word = line.small(i);
            if (BREAKS.contains(word)) {
                floor = i + 1;
            }
            Optional<String> inside = lexicon.meaning("inside", word);
            Optional<String> capacity = inside.isPresent() ? inside : lexicon.meaning("attend", word);
            boolean told = word.equals("told");
            boolean took = word.equals("took") && line.small(i + 1).equals("part");
            boolean finite = line.is(i, "VERB") && !line.is(i - 1, "PART") && !line.is(i - 1, "AUX");
            if ((capacity.isPresent() || told || took) && finite && isAtMeeting(line, named, i, told ? 4 : Line.NEAR)) {
                boolean spoke = inside.isPresent() || told;
                add(line, Math.max(floor, i - SUBJECT), i, told ? "speaker" : capacity.orElse("attending"), spoke);
            }
        }
    }

    private boolean isAtMeeting(Line line, List<Stretch> named, int verb, int far) {
        for (Stretch body : named) {
            if (body.start() > verb && body.start() <= verb + far && Bodies.same(body, told.body())) {
                return true;
            }
        }
        for (int i = verb + 1; i < Math.min(line.size(), verb + far); i++) {
            boolean own =
                    told.format() != null && line.small(i).equals(told.format().head());
            if (own || lexicon.is("format", line.small(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, int from, int verb, String capacity, boolean inside) {
        for (Stretch name : Names.list(line, from, verb)) {
            Span span = name.span();
            add(new Participant(
                    Party.of(Passage.of(text, span)),
                    capacity,
                    inside ? Spoke.INSIDE : null,
                    List.of(line.span(verb, verb + 1))));
        }
    }
}
