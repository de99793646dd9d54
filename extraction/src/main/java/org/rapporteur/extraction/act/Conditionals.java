package org.rapporteur.extraction.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.extraction.encoder.Pointer;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.encoder.WordScores.Part;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/**
 * Finds the condition of a statement and what follows from it. The head says where each begins and ends; grammar says more of the second: it
 * stands before or behind the condition in the same sentence with nothing but marks between, and its other end is most often the
 * sentence's. Only where the condition is a whole sentence does what follows stand in the one beside it. Confined to one report.
 */
final class Conditionals {

    private static final int CONDITION = 0;
    private static final int CONSEQUENCE = 2;

    /** What it counts to reach the sentence's end, and half of it the edge of a clause; chosen on held-back train articles. */
    private static final double WHOLE = 4;

    /** What a condition may lack in a statement that warns or threatens; chosen as well on held-back train articles. */
    private static final double IN_A_WARNING = -3;

    /** What a sentence beside the condition's may lack. */
    private static final double BESIDE = -4;

    /** A clause goes on for at most so many words behind where the head sees its end. */
    private static final int FEW = 8;

    private static final Set<String> MODALS = Set.of("will", "would", "could", "can", "may", "might", "must", "shall");
    private static final Set<String> LEADS = Set.of("then", "and", "that", "so", "but");
    private static final Set<String> OPENERS =
            Set.of("that", "and", "then", "but", "so", "because", "think", "believe", "or");

    private final Document document;
    private final WordScores scores;

    Conditionals(Document document, WordScores scores) {
        this.document = document;
        this.scores = scores;
    }

    /**
     * The words of both, by their numbers.
     *
     * @param condition the words of the condition
     * @param consequence the words of what follows; empty where the sentence breaks off
     */
    record Pair(List<Integer> condition, List<Integer> consequence) {}

    /**
     * Returns the likeliest condition among the words of a content with what follows; null where there is none.
     *
     * @param warns whether the statement warns or threatens: then something is likelier to depend on something
     */
    Pair find(List<Integer> content, boolean warns) {
        List<List<Integer>> sentences = sentences(content);
        int where = -1;
        int[] best = null;
        double least = warns ? IN_A_WARNING : 0;
        double most = least;
        for (int i = 0; i < sentences.size(); i++) {
            int[] place = pointed(sentences.get(i), least);
            if (place != null && odds(sentences.get(i), place) > most) {
                most = odds(sentences.get(i), place);
                best = place;
                where = i;
            }
        }
        if (best == null) {
            return warns ? ofAny(sentences) : null;
        }
        List<Integer> sentence = sentences.get(where);
        best[1] = clauseEnd(sentence, best);
        List<Integer> condition = sentence.subList(best[0], best[1]);
        List<Integer> consequence = beside(sentence, best);
        if (consequence.isEmpty()) {
            List<Integer> near = new ArrayList<>(where > 0 ? sentences.get(where - 1) : List.of());
            near.addAll(where + 1 < sentences.size() ? sentences.get(where + 1) : List.of());
            consequence = inNext(near);
        }
        return isPredicateOf(condition, consequence)
                ? new Pair(consequence, condition)
                : new Pair(condition, consequence);
    }

    /**
     * Returns the subject that begins with "any" as the condition of what its modal verb says: "any" that chooses freely makes a
     * conditional of its sentence (V. Dayal, Any as Inherently Modal, 1998). Null where no sentence has one.
     */
    private Pair ofAny(List<List<Integer>> sentences) {
        for (List<Integer> sentence : sentences) {
            List<Integer> words = trimmed(sentence);
            if (words.isEmpty() || !isWord(words.get(0), Set.of("any"))) {
                continue;
            }
            for (int i = 1; i + 1 < words.size(); i++) {
                if (isWord(words.get(i), MODALS)) {
                    return new Pair(trimmed(words.subList(0, i)), trimmed(words.subList(i, words.size())));
                }
                if (hasVerb(words.get(i))) {
                    break;
                }
            }
        }
        return null;
    }

    /** Returns where a condition at the beginning of its sentence ends: at the next mark, where no verb stands before that. */
    private int clauseEnd(List<Integer> sentence, int[] condition) {
        for (int i = condition[1]; i < Math.min(sentence.size(), condition[1] + FEW); i++) {
            if (isMark(sentence.get(i))) {
                boolean begins = sentence.subList(0, condition[0]).stream().allMatch(this::isMark);
                return begins ? i : condition[1];
            }
            if (hasVerb(sentence.get(i))) {
                break;
            }
        }
        return condition[1];
    }

    /** "Recognition … risks a war": what has its verb behind a noun phrase says what follows, and the noun phrase is the condition. */
    private boolean isPredicateOf(List<Integer> verbal, List<Integer> nominal) {
        boolean before = !nominal.isEmpty() && nominal.get(nominal.size() - 1) < verbal.get(0);
        return before
                && hasVerb(verbal.get(0))
                && !scores.word(verbal.get(0)).in(document.text()).endsWith("ing")
                && nominal.stream().noneMatch(this::hasVerb);
    }

    private boolean hasVerb(int word) {
        int at = scores.word(word).start();
        List<Token> tokens = document.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size()
                && (tokens.get(low).is("VERB") || tokens.get(low).is("AUX"));
    }

    private double odds(List<Integer> words, int[] place) {
        return score(words.get(place[0]), CONDITION) + score(words.get(place[1] - 1), CONDITION + 1);
    }

    private double score(int word, int index) {
        return scores.score(word, Part.CONDITION, index);
    }

    private int[] pointed(List<Integer> words, double least) {
        return Pointer.best(
                0, words.size(), i -> score(words.get(i), CONDITION) - least, i -> score(words.get(i), CONDITION + 1));
    }

    /** Returns what follows in the condition's own sentence: before it or behind it, whichever the head finds likelier. */
    private List<Integer> beside(List<Integer> sentence, int[] condition) {
        List<Integer> behind = trimmed(sentence.subList(condition[1], sentence.size()));
        List<Integer> before = trimmed(sentence.subList(0, condition[0]));
        List<Integer> best = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (int last = 1; last < behind.size(); last++) {
            boolean edge =
                    last + 1 == behind.size() || isMark(behind.get(last + 1)) || isWord(behind.get(last + 1), LEADS);
            double odds = score(behind.get(0), CONSEQUENCE)
                    + score(behind.get(last), CONSEQUENCE + 1)
                    + bonus(last + 1 == behind.size(), edge);
            if (odds > most) {
                most = odds;
                best = behind.subList(0, last + 1);
            }
        }
        for (int first = 0; first + 1 < before.size(); first++) {
            boolean edge = first == 0 || isMark(before.get(first - 1)) || isWord(before.get(first - 1), OPENERS);
            double odds = score(before.get(first), CONSEQUENCE)
                    + score(before.get(before.size() - 1), CONSEQUENCE + 1)
                    + bonus(first == 0, edge);
            if (odds > most) {
                most = odds;
                best = before.subList(first, before.size());
            }
        }
        return best;
    }

    private static double bonus(boolean whole, boolean edge) {
        return whole ? WHOLE : edge ? WHOLE / 2 : 0;
    }

    private List<Integer> inNext(List<Integer> near) {
        int[] place = Pointer.best(
                0,
                near.size(),
                i -> score(near.get(i), CONSEQUENCE) - BESIDE,
                i -> score(near.get(i), CONSEQUENCE + 1));
        return place == null ? List.of() : trimmed(near.subList(place[0], place[1]));
    }

    /** Returns words without the marks at both ends and the conjunctions at the first. */
    private List<Integer> trimmed(List<Integer> words) {
        int first = 0;
        int end = words.size();
        while (first < end && (isMark(words.get(first)) || isWord(words.get(first), LEADS))) {
            first++;
        }
        while (end > first && isMark(words.get(end - 1))) {
            end--;
        }
        return words.subList(first, end);
    }

    private List<List<Integer>> sentences(List<Integer> words) {
        List<List<Integer>> sentences = new ArrayList<>();
        int current = -1;
        for (int word : words) {
            int sentence = document.sentenceAt(scores.word(word).start());
            if (sentence != current) {
                sentences.add(new ArrayList<>());
                current = sentence;
            }
            sentences.get(sentences.size() - 1).add(word);
        }
        return sentences;
    }

    private boolean isMark(int word) {
        Span span = scores.word(word);
        return span.length() == 1 && !Character.isLetterOrDigit(document.text().charAt(span.start()));
    }

    private boolean isWord(int word, Set<String> words) {
        return words.contains(scores.word(word).in(document.text()).toLowerCase(Locale.ROOT));
    }
}
