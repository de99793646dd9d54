package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.analysis.collation.material.Use;
import org.rapporteur.analysis.collation.material.Uses;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Row;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Tally;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.identity.Actor;

/**
 * Groups sayings that say the same: of one speaker or party in other words, of one speaker on one instrument to one effect, or of
 * different speakers with a word that only they use. Made for one story, used once.
 *
 * <p>Candidates share rare stems, found through an index; a stem that more than {@value #COMMON} sayings hold opens none, and a saying
 * is compared with the {@value #MOST} others that share most.
 */
final class Grouping {

    static final int COMMON = 120;
    static final int MOST = 60;

    /** Of one speaker, as alike as this is the same in other words. */
    private static final double SAME = 0.5;

    /** Of one party's speakers, more is asked. */
    private static final double PARTY = 0.6;

    /** A stem lighter than this opens no comparison: a word in every tenth article. */
    private static final double RARE = 2.3;

    /** A word is somebody's own when so many sayings or fewer hold it, and the outlets do not use it themselves. */
    private static final int OWN = 3;

    /** Of more words that news does not know in one saying, none is telling. */
    private static final int FEW = 2;

    private static final int LONGEST = 300;

    /** So many printings of a saying are compared. */
    private static final int COMPARED = 3;

    private final Material material;
    private final List<Saying> sayings;
    private final int[] parent;
    private final Lexical lexical = Lexical.news();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final List<Set<String>> stems = new ArrayList<>();
    private final List<List<Row>> rows = new ArrayList<>();
    private final Tally tally;

    Grouping(Material material, List<Saying> sayings) {
        this.material = material;
        this.sayings = sayings;
        this.parent = new int[sayings.size()];
        this.tally = new Tally(sayings.size());
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Set<String> its = new TreeSet<>();
            sayings.get(i).printings().forEach(said -> words(said).forEach(word -> its.add(Stems.of(word.key()))));
            stems.add(its);
            rows.add(sayings.get(i).printings().stream()
                    .limit(COMPARED)
                    .map(said -> lexical.row(words(said)))
                    .toList());
            for (String stem : its) {
                if (Weights.news().ofStem(stem) >= RARE) {
                    index.computeIfAbsent(stem, ignored -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private static List<Word> words(Said said) {
        return said.words().subList(0, Math.min(LONGEST, said.words().size()));
    }

    /** Returns the groups, each in the order of the sayings, by their first. */
    List<List<Saying>> groups() {
        byWords();
        byInstrument();
        byOwnWord();
        Map<Integer, List<Saying>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), ignored -> new ArrayList<>()).add(sayings.get(i));
        }
        return List.copyOf(groups.values());
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The smaller number stays the root, so that the order of joins does not matter. */
    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private void byWords() {
        for (int i = 0; i < sayings.size(); i++) {
            for (int k : candidates(i)) {
                double least = root(i) == root(k) ? 2 : least(sayings.get(i), sayings.get(k));
                if (least <= 1 && alike(i, k) >= least) {
                    join(i, k);
                }
            }
        }
    }

    /** How alike two sayings have to be to be one proposition; more than 1 where words alone do not show it. */
    private double least(Saying one, Saying other) {
        Tie tie = material.speakers()
                .between(one.fullest().actor(), other.fullest().actor());
        return switch (tie) {
            case SAME, MEMBER -> SAME;
            case PARTY -> PARTY;
            case UNKNOWN, OTHER -> 2;
        };
    }

    private double alike(int one, int other) {
        double most = 0;
        for (Row first : rows.get(one)) {
            for (Row second : rows.get(other)) {
                most = Math.max(most, lexical.of(first, second));
            }
        }
        return most;
    }

    private List<Integer> candidates(int saying) {
        for (String stem : stems.get(saying)) {
            List<Integer> holders = index.getOrDefault(stem, List.of());
            for (int k : holders.size() <= COMMON ? holders : List.<Integer>of()) {
                if (k > saying) {
                    tally.add(k, 1);
                }
            }
        }
        return tally.best(1, MOST);
    }

    /** A saying in which somebody makes something of an instrument. */
    private record Made(int saying, Actor actor) {}

    /**
     * One speaker that makes the same of one instrument says the same of it, in whatever words; so do a collective and who speaks for
     * one of it.
     */
    private void byInstrument() {
        Map<String, List<Made>> first = new TreeMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (Said said : sayings.get(i).printings()) {
                for (String key : said.instruments()) {
                    Use use = said.actor() == null ? Use.OPEN : Uses.of(material, said, key);
                    if (use != Use.OPEN) {
                        join(
                                first.computeIfAbsent(use + " " + key, ignored -> new ArrayList<>()),
                                new Made(i, said.actor()));
                    }
                }
            }
        }
    }

    private void join(List<Made> all, Made made) {
        boolean known = false;
        for (Made other : all) {
            Tie tie = material.speakers().between(other.actor(), made.actor());
            if (tie == Tie.SAME || tie == Tie.MEMBER) {
                join(other.saying(), made.saying());
            }
            known |= tie == Tie.SAME;
        }
        if (!known && all.size() < MOST) {
            all.add(made);
        }
    }

    /**
     * A word that news does not know and only two or three sayings hold makes two of them, in different reports, one point. Only
     * sayings that nothing else joined, each once, and only those with few such words: where every second word is unknown to the
     * table, as in another variety of English or in a document on some trade, one of them in common shows nothing.
     */
    private void byOwnWord() {
        Set<String> told = told();
        boolean[] joined = joined();
        List<Set<String>> unknown = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            unknown.add(joined[i] ? Set.of() : unknown(i));
        }
        for (String stem : new TreeSet<>(index.keySet())) {
            List<Integer> holders = index.get(stem);
            boolean own = holders.size() > 1 && holders.size() <= OWN && isUnknown(stem) && !told.contains(stem);
            if (own && holders.stream().noneMatch(i -> isName(sayings.get(i), stem))) {
                List<Integer> free = holders.stream()
                        .filter(i -> !joined[i]
                                && unknown.get(i).contains(stem)
                                && unknown.get(i).size() <= FEW)
                        .toList();
                joinFirst(free, joined);
            }
        }
    }

    /** Joins the first two that stand in different reports. */
    private void joinFirst(List<Integer> free, boolean[] joined) {
        for (int i : free) {
            for (int k : free) {
                boolean apart = i < k
                        && Collections.disjoint(
                                sayings.get(i).reports(), sayings.get(k).reports());
                if (apart) {
                    join(i, k);
                    joined[i] = true;
                    joined[k] = true;
                    return;
                }
            }
        }
    }

    /** Returns which sayings are in a group with others. */
    private boolean[] joined() {
        int[] sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sizes[root(i)]++;
        }
        boolean[] joined = new boolean[parent.length];
        for (int i = 0; i < parent.length; i++) {
            joined[i] = sizes[root(i)] > 1;
        }
        return joined;
    }

    private static boolean isUnknown(String stem) {
        return Weights.news().ofStem(stem) >= Weights.news().most() && Character.isLetter(stem.charAt(0));
    }

    /** Returns the words without a capital that news does not know. */
    private Set<String> unknown(int saying) {
        Set<String> unknown = new HashSet<>();
        for (Said said : sayings.get(saying).printings()) {
            for (Word word : words(said)) {
                String stem = Stems.of(word.key());
                if (!word.capital() && isUnknown(stem)) {
                    unknown.add(stem);
                }
            }
        }
        return unknown;
    }

    private static boolean isName(Saying saying, String stem) {
        return saying.printings().stream()
                .flatMap(said -> words(said).stream())
                .anyMatch(word -> word.capital() && Stems.of(word.key()).equals(stem));
    }

    /** The stems that outlets use in their own words, outside of every statement. */
    private Set<String> told() {
        Set<String> told = new HashSet<>();
        material.tellings()
                .forEach(telling -> Narration.words(material, telling).forEach(word -> told.add(Stems.of(word.key()))));
        return told;
    }
}
