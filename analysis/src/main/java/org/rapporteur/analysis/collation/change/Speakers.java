package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Finds what is said alike in both versions and ascribed to somebody else. */
final class Speakers {

    /** Two statements are one another's from this part of the words of both. */
    private static final double SAME = 0.5;

    private final Draft before;
    private final Draft after;
    private final int[] map;

    Speakers(Draft before, Draft after, int[] map) {
        this.before = before;
        this.after = after;
        this.map = map;
    }

    /** Returns the changes; the differences that they consist of are taken from the list. */
    List<Change> take(List<Hunk> hunks, Typing typing) {
        List<Change> changes = new ArrayList<>();
        Map<Integer, List<Statement>> theirs = statements(after);
        Set<String> done = new TreeSet<>();
        for (List<Statement> some : statements(before).values()) {
            for (Statement statement : some) {
                Statement other = counterpart(statement, theirs);
                if (other != null && differ(statement.source(), other.source())) {
                    List<Hunk> its = hunks.stream()
                            .filter(hunk -> touches(hunk, statement.source(), other.source()))
                            .toList();
                    String key =
                            statement.source().spans() + " " + other.source().spans();
                    if (!its.isEmpty() && done.add(key)) {
                        changes.add(new Change(
                                ChangeType.SPEAKER,
                                statement.source().spans(),
                                other.source().spans(),
                                null,
                                null));
                        hunks.removeAll(its);
                    }
                }
            }
        }
        changes.addAll(besideCues(hunks, typing));
        return exchanged(changes);
    }

    /** Where no statement was read: another name beside a verb of saying. */
    private List<Change> besideCues(List<Hunk> hunks, Typing typing) {
        List<Change> changes = new ArrayList<>();
        for (Hunk hunk : List.copyOf(hunks)) {
            boolean names = !hunk.isPure()
                    && hunk.gone() <= 8
                    && hunk.put() <= 8
                    && isNames(before, hunk.from(), hunk.fromEnd(), typing)
                    && isNames(after, hunk.to(), hunk.toEnd(), typing);
            if (names && isBesideCue(hunk)) {
                changes.add(typing.whole(ChangeType.SPEAKER, hunk));
                hunks.remove(hunk);
            }
        }
        return changes;
    }

    private static boolean isNames(Draft draft, int from, int to, Typing typing) {
        return typing.isName(draft, to - 1) && !Numbers.isPart(draft.key(from)) && !Lexicon.isDay(draft.key(to - 1));
    }

    /** The verb stands beside the names in both, with nothing between but the rest of a name. */
    private boolean isBesideCue(Hunk hunk) {
        int end = hunk.fromEnd();
        while (end < before.words().size()
                && before.isCapital(end)
                && before.between(end - 1).isBlank()) {
            end++;
        }
        boolean behind = end < before.words().size()
                && before.between(end - 1).isBlank()
                && Lexicon.isCue(before.key(end))
                && map[end] >= 0;
        int start = hunk.from() - 1;
        while (start >= 0 && before.isCapital(start) && before.between(start).isBlank()) {
            start--;
        }
        boolean to = start > 0
                && before.key(start).equals("to")
                && before.key(start - 1).equals("according");
        boolean inverted = start >= 0
                && Lexicon.isCue(before.key(start))
                && before.between(start).isBlank()
                && !before.isFirst(start)
                && start > 0
                && !before.between(start - 1).isBlank();
        return behind || to || inverted;
    }

    private static Map<Integer, List<Statement>> statements(Draft draft) {
        Map<Integer, List<Statement>> statements = new TreeMap<>();
        for (Statement statement : draft.record().list(Statement.class)) {
            if (!statement.source().spans().isEmpty()) {
                int word = draft.first(statement.content().hull().start());
                statements.computeIfAbsent(word, ignored -> new ArrayList<>()).add(statement);
            }
        }
        return statements;
    }

    /** Returns the statement of the other version whose words are most of this one's, and the other way round. */
    private Statement counterpart(Statement statement, Map<Integer, List<Statement>> theirs) {
        int words = 0;
        Set<Integer> kept = new TreeSet<>();
        for (Span span : statement.content().spans()) {
            for (int i = before.first(span.start()); i < before.first(span.end()); i++) {
                words++;
                if (map[i] >= 0) {
                    kept.add(map[i]);
                }
            }
        }
        if (kept.isEmpty()) {
            return null;
        }
        int first = ((TreeSet<Integer>) kept).first();
        int last = ((TreeSet<Integer>) kept).last();
        Statement best = null;
        double most = SAME;
        for (List<Statement> some : ((TreeMap<Integer, List<Statement>>) theirs)
                .subMap(first - words - 8, true, last, true)
                .values()) {
            for (Statement other : some) {
                double share = share(other, kept, words);
                if (share > most) {
                    best = other;
                    most = share;
                }
            }
        }
        return best;
    }

    private double share(Statement other, Set<Integer> kept, int words) {
        int size = 0;
        int shared = 0;
        for (Span span : other.content().spans()) {
            int end = after.first(span.end());
            for (int i = after.first(span.start()); i < end; i++) {
                size++;
                shared += kept.contains(i) ? 1 : 0;
            }
        }
        return shared / (double) Math.max(size, words);
    }

    private boolean touches(Hunk hunk, Party one, Party other) {
        return overlaps(before, hunk.from(), hunk.fromEnd(), one) || overlaps(after, hunk.to(), hunk.toEnd(), other);
    }

    private static boolean overlaps(Draft draft, int from, int to, Party party) {
        return from < to && party.spans().stream().anyMatch(draft.span(from, to)::overlaps);
    }

    /** Two parties differ where neither is a pronoun, and no word that says who is in both; offices say what, not who. */
    private boolean differ(Party one, Party other) {
        Set<String> ours = who(before, one);
        Set<String> theirs = who(after, other);
        boolean names = hasCapital(one.text()) == hasCapital(other.text());
        if (ours.isEmpty() || theirs.isEmpty() || !names) {
            return false;
        }
        Set<String> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        return shared.isEmpty();
    }

    private static boolean hasCapital(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private static Set<String> who(Draft draft, Party party) {
        Set<String> words = words(party.text());
        if (words.isEmpty()) {
            return words;
        }
        if (party.entity() != null) {
            draft.record().find(Entity.class, party.entity()).ifPresent(entity -> words.addAll(words(entity.name())));
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Set<String> offices = new TreeSet<>();
        for (String word : Folding.list(text)) {
            if (Lexicon.isPronoun(word) || Lexicon.isFunction(word)) {
                continue;
            }
            (Offices.isWord(word) ? offices : words).add(word);
        }
        return words.isEmpty() ? offices : words;
    }

    /** Says of two changes that are one another's reverse that the speakers are exchanged. */
    private List<Change> exchanged(List<Change> changes) {
        Map<String, Integer> places = new HashMap<>();
        List<Change> noted = new ArrayList<>(changes);
        for (int i = 0; i < changes.size(); i++) {
            String from = folded(before, changes.get(i).before());
            String to = folded(after, changes.get(i).after());
            Integer reverse = places.get(to + "\n" + from);
            if (reverse != null) {
                noted.set(i, changes.get(i).noted("the two are exchanged"));
                noted.set(reverse, changes.get(reverse).noted("the two are exchanged"));
            }
            places.put(from + "\n" + to, i);
        }
        return noted;
    }

    private static String folded(Draft draft, List<Span> spans) {
        return Folding.name(org.rapporteur.record.Spans.text(draft.text(), spans));
    }
}
