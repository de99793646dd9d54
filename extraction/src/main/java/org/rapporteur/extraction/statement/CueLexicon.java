package org.rapporteur.extraction.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.Table;

/** The words that introduce what somebody says, read from {@code cues.txt}. Immutable. */
public final class CueLexicon {

    /** How a cue takes what is said. */
    public enum Kind {
        /** "said that …" */
        SAY,
        /** "told the council that …" */
        TELL,
        /** "called it …" */
        CALL,
        /** "believes that …" */
        BELIEVE,
        /** "issued a statement" */
        ISSUE,
        /** "the claim that …" */
        NOUN,
        /** "asked Russia whether …", "warned Russia against …": its object is asked */
        ASK,
        /** "urged Russia to …": its object is asked where it is to do something, not in "urged restraint" */
        URGE,
        /** "called on Russia to …" */
        CALL_ON,
        /** "appealed to Russia to …" */
        APPEAL_TO,
        /** "pleaded with Russia to …" */
        PLEAD_WITH,
        /** "demanded of Russia that …" */
        DEMAND_OF,
        /** "in a letter to the council" */
        LETTER_TO,
        /** "in an interview with the paper" */
        INTERVIEW_WITH
    }

    /** Forms that are hardly ever anything but a cue, whatever the tagger says. */
    private static final Set<String> PLAIN = Set.of("said", "says", "told", "wrote", "added", "tweeted", "warned");

    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final List<Kind> REPORTING = List.of(Kind.SAY, Kind.TELL, Kind.BELIEVE);

    /** Kinds of words that have an addressee, the surest sign first: "called on" before "called". */
    private static final List<Kind> ADDRESSING =
            List.of(Kind.CALL_ON, Kind.APPEAL_TO, Kind.PLEAD_WITH, Kind.DEMAND_OF, Kind.TELL, Kind.ASK, Kind.URGE);

    private static final List<Kind> NOUNS = List.of(Kind.NOUN, Kind.LETTER_TO, Kind.INTERVIEW_WITH);

    private static final Set<String> SAYING =
            Set.of("say", "add", "tell", "note", "call", "describe", "ask", "warn", "insist");

    private final Map<Kind, Set<String>> forms = new EnumMap<>(Kind.class);

    /** Reads the list from the class path. */
    public CueLexicon() {
        Table.lines(CueLexicon.class, "cues.txt").forEach(line -> add(line.split(" ", -1)));
    }

    /** Returns how the verb at a position takes what is said; empty where there is no cue verb. */
    public Optional<Kind> verb(Frame frame, int position) {
        String word = frame.word(position);
        // "came to speak for", "asked to defend": what is meant to be done is not said; "went on to say" is.
        boolean purpose = frame.word(position - 1).equals("to") && !SAYING.contains(word);
        boolean soCalled =
                frame.word(position - 1).equals("-") || frame.word(position - 1).equals("so");
        if (word.isEmpty() || soCalled || purpose || !(PLAIN.contains(word) || frame.isAny(position, "VERB", "AUX"))) {
            return Optional.empty();
        }
        for (Kind kind : new Kind[] {Kind.TELL, Kind.CALL, Kind.SAY, Kind.BELIEVE}) {
            if (forms.get(kind).contains(word)) {
                return Optional.of(kind);
            }
        }
        boolean issued = forms.get(Kind.ISSUE).contains(word) && nounBehind(frame, position) > 0;
        return issued ? Optional.of(Kind.ISSUE) : Optional.empty();
    }

    /** Returns whether a word has the form of a cue verb, whatever its tag: behind a quotation that is sign enough. */
    public boolean isForm(Frame frame, int position) {
        String word = frame.word(position);
        return forms.get(Kind.SAY).contains(word) || forms.get(Kind.TELL).contains(word);
    }

    /**
     * Returns whether a word of a text has the form of a verb that reports speech or belief, or reads "according". Many such
     * words report nothing ("states", "offers"); hardly anything is reported without one.
     */
    public boolean mentions(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("according")
                        || REPORTING.stream().anyMatch(kind -> forms.get(kind).contains(word)));
    }

    /** Returns how a word of a cue takes whom it addresses, whatever its tag; empty where it does not say whom. */
    public Optional<Kind> addressing(Frame frame, int position) {
        return kind(frame, position, ADDRESSING);
    }

    /** Returns whether a word names something written or said to somebody: {@link Kind#LETTER_TO}, {@link Kind#INTERVIEW_WITH}. */
    public Optional<Kind> message(Frame frame, int position) {
        return kind(frame, position, List.of(Kind.LETTER_TO, Kind.INTERVIEW_WITH));
    }

    private Optional<Kind> kind(Frame frame, int position, List<Kind> kinds) {
        String word = frame.word(position);
        return kinds.stream().filter(kind -> forms.get(kind).contains(word)).findFirst();
    }

    /** Returns where the noun stands that an issuing verb governs, within six words; -1 where there is none. */
    public int nounBehind(Frame frame, int verb) {
        for (int i = verb + 1; i <= verb + 6 && !frame.isQuoted(i) && !frame.is(i, "VERB"); i++) {
            if (forms.get(Kind.NOUN).contains(frame.word(i)) && frame.is(i, "NOUN")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a noun such as "statement" or "claim" stands at a position. */
    public boolean isNoun(Frame frame, int position) {
        return frame.is(position, "NOUN") && forms.get(Kind.NOUN).contains(frame.word(position));
    }

    private void add(String[] entry) {
        Kind kind = Kind.valueOf(entry[0]);
        Set<String> known = forms.computeIfAbsent(kind, ignored -> new HashSet<>());
        String lemma = entry[1];
        known.add(lemma);
        if (NOUNS.contains(kind)) {
            return;
        }
        boolean sibilant = lemma.matches(".*(s|x|z|ch|sh)|go");
        boolean consonantY = lemma.matches(".*[^aeiou]y");
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        String shortened = lemma.substring(0, lemma.length() - 1);
        known.add(consonantY ? shortened + "ies" : sibilant ? lemma + "es" : lemma + "s");
        known.add(lemma.endsWith("ee") || !lemma.endsWith("e") ? lemma + "ing" : stem + "ing");
        if (entry.length == 2) {
            known.add(consonantY ? shortened + "ied" : lemma.endsWith("e") ? lemma + "d" : lemma + "ed");
        }
        for (int i = 2; i < entry.length; i++) {
            known.add(entry[i]);
        }
    }
}
