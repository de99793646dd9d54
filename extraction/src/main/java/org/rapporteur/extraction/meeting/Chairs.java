package org.rapporteur.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which member presides over a body, and who does so in person. */
final class Chairs {

    private static final Set<String> HOLDS =
            Set.of("holds", "held", "has", "assumed", "assumes", "took", "chairs", "holding");
    private static final Set<String> OFFICES =
            Set.of("president", "chairman", "chairwoman", "chair", "chairperson", "speaker");
    private static final Set<String> TERMS = Set.of("presidency", "chairmanship");
    private static final int NEAR = 7;

    private final Bodies bodies;
    private final Stretch body;
    private List<Stretch> named = List.of();
    private Stretch presidency;
    private Stretch chair;

    Chairs(Bodies bodies, Stretch body) {
        this.bodies = bodies;
        this.body = body;
    }

    /** Returns the member that presides, or null. */
    Stretch presidency() {
        return presidency;
    }

    /** Returns the person in the chair, or null. */
    Stretch chair() {
        return chair;
    }

    /** Reads one sentence; the first that tells something is believed. */
    void read(Line line) {
        named = bodies.list(line);
        for (int i = 0; i < line.size(); i++) {
            String word = line.small(i);
            if (TERMS.contains(word)) {
                term(line, i);
            } else if (word.equals("chaired") || word.equals("presided")) {
                presided(line, i);
            } else if (OFFICES.contains(word)) {
                office(line, i);
            }
        }
    }

    /** "Norway, which chairs it"; "under Brazil's presidency". */
    private void term(Line line, int term) {
        if (isOther(line, term)) {
            return;
        }
        if (line.isGenitive(term - 1) && line.isCapital(term - 1)) {
            take(Names.before(line, term), Optional.empty());
            return;
        }
        for (int i = term - 1; i > Math.max(1, term - NEAR); i--) {
            boolean relative = line.small(i).equals("which") || line.small(i).equals("who");
            if (relative && HOLDS.contains(line.small(i + 1))) {
                int comma = line.word(i - 1).equals(",") ? i - 1 : i;
                holder(line, comma, line.small(i).equals("who"));
                return;
            }
            if (HOLDS.contains(line.small(i)) && Names.before(line, i).isPresent()) {
                take(Names.before(line, i), Optional.empty());
                return;
            }
        }
    }

    /** "Ann Lee, the envoy of Norway, which holds …": the member behind "of", its person before the comma. */
    private void holder(Line line, int end, boolean person) {
        Optional<Stretch> name = Names.before(line, end);
        if (name.isEmpty()) {
            return;
        }
        int of = name.get().start() - 1;
        of -= line.is(of, "DET") ? 1 : 0;
        if (person) {
            take(Optional.empty(), name);
            return;
        }
        Optional<Stretch> speaker = Optional.empty();
        if (line.small(of).equals("of")) {
            for (int i = of; i > Math.max(0, of - NEAR) && speaker.isEmpty(); i--) {
                speaker = line.word(i).equals(",") ? Names.before(line, i) : speaker;
            }
        }
        take(name, speaker);
    }

    private void presided(Line line, int verb) {
        int by = verb + 1;
        while (by < line.size() && by < verb + 3 && !line.small(by).equals("by")) {
            by++;
        }
        boolean passive = line.small(by).equals("by");
        if (passive) {
            take(Optional.empty(), Names.at(line, by + 1));
            return;
        }
        int subject = line.small(verb - 1).equals("who") ? verb - 1 : verb;
        subject -= line.word(subject - 1).equals(",") ? 1 : 0;
        for (Stretch other : named) {
            if (other.start() > verb && Bodies.same(other, body)) {
                take(Optional.empty(), Names.before(line, subject));
            }
        }
        String object = line.small(verb + 2) + " " + line.small(verb + 3);
        if (object.contains("meeting") || object.contains("session")) {
            take(Optional.empty(), Names.before(line, subject));
        }
    }

    /** "The council president, Ann Lee"; "Ann Lee, president of the council". */
    private void office(Line line, int office) {
        String head = Bodies.bare(body.head());
        int behind = line.word(office + 1).equals(",") ? office + 2 : office + 1;
        if (Bodies.bare(line.small(office - 1)).equals(head)) {
            Optional<Stretch> name = Names.at(line, behind);
            take(Optional.empty(), name.isPresent() ? name : apposed(line, office));
            return;
        }
        for (Stretch other : named) {
            boolean of = line.small(office + 1).equals("of") && other.start() > office && other.start() <= office + 3;
            if (of && Bodies.same(other, body)) {
                int next = line.word(other.end()).equals(",") ? other.end() + 1 : other.end();
                Optional<Stretch> before = apposed(line, office);
                take(Optional.empty(), before.isPresent() ? before : Names.at(line, next));
            }
        }
    }

    private static Optional<Stretch> apposed(Line line, int office) {
        for (int i = office - 1; i >= Math.max(0, office - 4); i--) {
            if (line.word(i).equals(",")) {
                return Names.before(line, i);
            }
        }
        return Optional.empty();
    }

    /** Whether the words name another body's presidency. */
    private boolean isOther(Line line, int term) {
        boolean of = line.small(term + 1).equals("of");
        if (Bodies.acronym(line, term - 1).isPresent()) {
            return true;
        }
        if (!of) {
            return false;
        }
        return named.stream()
                .noneMatch(other -> other.start() > term && other.start() <= term + 3 && Bodies.same(other, body));
    }

    private void take(Optional<Stretch> member, Optional<Stretch> person) {
        presidency = presidency == null ? member.orElse(null) : presidency;
        chair = chair == null ? person.orElse(null) : chair;
    }
}
