package org.rapporteur.analysis.collation.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.matter.Instrument;

/**
 * Reads from the words beside an instrument what a statement makes of it: the cue nearest to where it is named, within
 * {@value #REACH} words, and whether a negation stands just before the cue. Stateless.
 *
 * <p>By words and not by the record's invocations, since a comparison has to hold for both sides, and a rule that errs on two alike
 * wordings errs alike. Without a cue the use is open.
 */
public final class Uses {

    static final int REACH = 12;

    /** A negation bears on a cue at most so many words behind it: "would not in any way violate". */
    private static final int BEFORE = 4;

    private enum Cue {
        BREAK,
        STAND_AGAINST,
        ALLOW,
        TAKE,
        REFUSE,
        KEEP,
        CHANGE
    }

    /** Verbs and what is made of them, by stem, so that every form is found. */
    private static final Map<String, Cue> CUES = Map.copyOf(cues());

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "cannot", "without", "nor", "neither", "refuse", "refused", "refuses");

    private Uses() {}

    private static Map<String, Cue> cues() {
        Map<String, Cue> cues = new HashMap<>();
        put(cues, Cue.BREAK, "violate violation breach contravene infringe outside undermine flout contrary defiance");
        put(cues, Cue.STAND_AGAINST, "preclude prohibit forbid bar prevent exclude");
        put(cues, Cue.ALLOW, "allow permit authorize authorise");
        put(
                cues,
                Cue.TAKE,
                "embrace accept endorse adopt implement implementation support back approve approval ratify sign welcome");
        put(
                cues,
                Cue.REFUSE,
                "dead reject rejection refuse oppose unacceptable abandon scrap void withdraw veto obsolete");
        put(cues, Cue.KEEP, "respect uphold comply compliance abide observe honour honor defend accordance line basis");
        put(cues, Cue.CHANGE, "change amend alter revise rewrite replace ignore");
        return cues;
    }

    private static void put(Map<String, Cue> cues, Cue cue, String words) {
        for (String word : words.split(" ", -1)) {
            cues.put(Stems.of(word), cue);
        }
    }

    /**
     * Returns what the statement makes of the instrument.
     *
     * @param key the instrument's key in {@link Material#instruments}
     */
    public static Use of(Material material, Said said, String key) {
        List<Word> words = said.words();
        Use found = Use.OPEN;
        int nearest = Integer.MAX_VALUE;
        for (int[] place : places(material, said, key)) {
            int from = Math.max(0, place[0] - REACH);
            int to = Math.min(words.size(), place[1] + REACH);
            for (int i = from; i < to; i++) {
                Cue cue = CUES.get(Stems.of(words.get(i).key()));
                int distance = i < place[0] ? place[0] - i : i - place[1] + 1;
                if (cue != null && distance > 0 && distance < nearest) {
                    Use use = use(cue, isNegated(words, i));
                    if (use != Use.OPEN) {
                        nearest = distance;
                        found = use;
                    }
                }
            }
        }
        return found;
    }

    private static Use use(Cue cue, boolean negated) {
        return switch (cue) {
            case BREAK -> negated ? Use.ALLOWS : Use.HELD_UP;
            case STAND_AGAINST -> negated ? Use.ALLOWS : Use.HELD_UP;
            case ALLOW -> negated ? Use.HELD_UP : Use.ALLOWS;
            case TAKE -> negated ? Use.REFUSED : Use.URGED;
            case REFUSE -> negated ? Use.OPEN : Use.REFUSED;
            case KEEP -> negated ? Use.OPEN : Use.HELD_UP;
            case CHANGE -> negated ? Use.HELD_UP : Use.OPEN;
        };
    }

    private static boolean isNegated(List<Word> words, int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - BEFORE); i--) {
            String key = words.get(i).key();
            // "does not bar carrying it out" denies the one, not the other.
            if (CUES.containsKey(Stems.of(key)) && !NEGATIONS.contains(key)) {
                return false;
            }
            if (NEGATIONS.contains(key) || (key.length() > 3 && key.endsWith("nt") && isContracted(key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContracted(String key) {
        return Set.of(
                        "dont",
                        "doesnt",
                        "didnt",
                        "wont",
                        "wouldnt",
                        "cant",
                        "couldnt",
                        "shouldnt",
                        "isnt",
                        "arent",
                        "wasnt")
                .contains(key);
    }

    /** Returns where the instrument is named among the words of the content: first word, and behind the last. */
    private static List<int[]> places(Material material, Said said, String key) {
        List<int[]> places = new ArrayList<>();
        List<Instrument> instruments = material.instruments().list(key);
        List<Span> content = said.statement().content().spans();
        for (Instrument instrument : instruments) {
            if (instrument.report().equals(said.report())) {
                instrument.mentions().stream()
                        .filter(mention -> Spans.overlap(mention.spans(), content))
                        .forEach(mention -> add(places, said.words(), mention.spans()));
            }
        }
        if (places.isEmpty()) {
            String number = material.instruments().number(key);
            for (int i = 0; number != null && i < said.words().size(); i++) {
                if (said.words().get(i).key().equals(number)) {
                    places.add(new int[] {i, i + 1});
                }
            }
        }
        return places;
    }

    private static void add(List<int[]> places, List<Word> words, List<Span> spans) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            Span word = new Span(words.get(i).start(), words.get(i).end());
            if (spans.stream().anyMatch(word::overlaps)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            places.add(new int[] {first, last + 1});
        }
    }
}
