package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Bare;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Names;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/**
 * Names that the story's reports spell differently, each as printed; which is right is not decided, only which more reports print.
 * Two words are one name's spellings when {@link Names} has them alike, no report prints either in small letters, at most one of them
 * is a word that news knows, and both stand beside the same title, first name or thing. Immutable.
 */
final class SpellingVariants {

    /** Words a name's neighbours are looked for among: before and behind. */
    private static final int REACH = 3;

    private static final int SHORTEST = 6;

    /** Letters at the front by which candidates are sorted; words alike share the first. */
    private static final int MOST = 200;

    private final Ground ground;
    private final Weights weights = Weights.news();

    SpellingVariants(Ground ground) {
        this.ground = ground;
    }

    /** A spelling: where it stands in each report, the reports in the story's order, and what stands beside it. */
    private static final class Spelling {
        final String key;
        final Map<String, List<Span>> places = new TreeMap<>();
        final Set<String> beside = new TreeSet<>();

        Spelling(String key) {
            this.key = key;
        }

        int count() {
            return places.values().stream().mapToInt(List::size).sum();
        }
    }

    List<Finding> findings() {
        Map<String, Spelling> spellings = new TreeMap<>();
        Set<String> small = new HashSet<>();
        for (Telling telling : ground.material().tellings()) {
            List<Word> words = telling.words();
            Set<String> states = states(telling);
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (!word.capital()) {
                    small.add(word.key());
                } else if (isName(telling.text(), word) && !isOfState(words, i, states)) {
                    add(spellings.computeIfAbsent(Bare.of(telling.text(), word), Spelling::new), telling, words, i);
                }
            }
        }
        spellings.keySet().removeAll(small);
        Map<Character, List<Spelling>> byLetter = new TreeMap<>();
        spellings
                .values()
                .forEach(each -> byLetter.computeIfAbsent(each.key.charAt(0), ignored -> new ArrayList<>())
                        .add(each));
        List<Finding> findings = new ArrayList<>();
        byLetter.values().forEach(all -> compare(all, findings));
        return findings;
    }

    private static boolean isName(String text, Word word) {
        String key = Bare.of(text, word);
        return key.length() >= SHORTEST && key.chars().allMatch(Character::isLetter) && !Offices.isWord(key);
    }

    /** The words that states are called by in this report. */
    private static Set<String> states(Telling telling) {
        Set<String> states = new HashSet<>();
        telling.list(Entity.class).stream()
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .forEach(entity -> Words.of(entity.name()).forEach(word -> states.add(word.key())));
        return states;
    }

    /** "Austrian" and "Australian" are no spellings of one another: words before an office, and what is made of a state's name. */
    private static boolean isOfState(List<Word> words, int at, Set<String> states) {
        boolean office =
                at + 1 < words.size() && Offices.isWord(words.get(at + 1).key());
        return office
                || states.stream()
                        .anyMatch(name -> Lexical.areOneName(name, words.get(at).key()));
    }

    private static void add(Spelling spelling, Telling telling, List<Word> words, int at) {
        spelling.places
                .computeIfAbsent(telling.id(), ignored -> new ArrayList<>())
                .add(Bare.span(telling.text(), words.get(at)));
        int from = Math.max(0, at - REACH);
        int to = Math.min(words.size(), at + REACH + 1);
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            boolean title = i < at && Offices.isWord(word.key());
            boolean next = i != at && Math.abs(i - at) == 1 && word.capital();
            if (title || next) {
                spelling.beside.add(word.key());
            }
        }
    }

    private void compare(List<Spelling> all, List<Finding> findings) {
        List<Spelling> some = all.size() <= MOST ? all : all.subList(0, MOST);
        for (int i = 0; i < some.size(); i++) {
            for (int k = i + 1; k < some.size(); k++) {
                if (areOne(some.get(i), some.get(k))) {
                    findings.add(finding(some.get(i), some.get(k)));
                }
            }
        }
    }

    private boolean areOne(Spelling one, Spelling other) {
        boolean known = isKnown(one.key) && isKnown(other.key);
        if (known || !Names.alike(one.key, other.key)) {
            return false;
        }
        Set<String> beside = new HashSet<>(one.beside);
        beside.retainAll(other.beside);
        return !beside.isEmpty() && !usesBoth(one, other);
    }

    private boolean isKnown(String key) {
        return weights.of(key) < weights.most();
    }

    /** A report that prints both more than once each means two. */
    private static boolean usesBoth(Spelling one, Spelling other) {
        return one.places.entrySet().stream()
                .anyMatch(entry -> entry.getValue().size() > 1
                        && other.places.getOrDefault(entry.getKey(), List.of()).size() > 1);
    }

    private Finding finding(Spelling one, Spelling other) {
        List<Spelling> sorted = new ArrayList<>(List.of(one, other));
        sorted.sort(Comparator.comparing((Spelling each) -> -each.places.size())
                .thenComparing(each -> -each.count())
                .thenComparing(each -> each.key));
        List<Evidence> evidence = new ArrayList<>();
        for (Spelling spelling : sorted) {
            for (Telling telling : ground.material().tellings()) {
                List<Span> places = spelling.places.get(telling.id());
                if (places != null) {
                    evidence.add(ground.evidence(telling, places.get(0)));
                }
            }
        }
        Spelling most = sorted.get(0);
        Spelling least = sorted.get(1);
        boolean majority = most.places.size() > least.places.size();
        String form = evidence.get(0).value();
        String text = "One name is spelled differently"
                + (majority
                        ? "; " + form + " is printed by " + most.places.size() + " reports, the other by "
                                + least.places.size()
                        : ", each way by as many reports")
                + ". " + ground.sides(evidence);
        return ground.finding(FindingKind.SPELLING, "name", null, evidence, text);
    }
}
