package org.rapporteur.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Places;

/** Finds what a meeting is about. */
final class Agenda {

    private static final Set<String> ON = Set.of("on", "about", "over", "concerning", "regarding");
    private static final Set<String> DISCUSS = Set.of(
            "discuss",
            "discussed",
            "consider",
            "considered",
            "debate",
            "debated",
            "address",
            "review",
            "examine",
            "weigh",
            "deliberate");

    private final Places times;

    Agenda(Places times) {
        this.times = times;
    }

    /** Returns the first that the mentions of one meeting tell. */
    Optional<Stretch> find(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> find(mention).stream()).findFirst();
    }

    private Optional<Stretch> find(Mention mention) {
        Line line = mention.line();
        for (int i = mention.anchor() + 1; i < Math.min(line.size(), mention.anchor() + Line.NEAR); i++) {
            String word = line.small(i);
            boolean before = ON.contains(word) || (DISCUSS.contains(word) && line.is(i, "VERB"));
            int end = before ? line.phraseEnd(i + 1) : i;
            if (end > i + 1 && !times.overlap(line.tokens().get(i + 1).span()) && !isTimed(line, i + 1)) {
                return Optional.of(new Stretch(line, i + 1, end));
            }
            if (word.equals(";") || word.equals(":") || (line.is(i, "VERB") && !DISCUSS.contains(word))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isTimed(Line line, int at) {
        return line.small(at).equals("condition")
                || line.small(at).equals("board")
                || (line.is(at, "DET")
                        && at + 1 < line.size()
                        && times.overlap(line.tokens().get(at + 1).span()));
    }
}
