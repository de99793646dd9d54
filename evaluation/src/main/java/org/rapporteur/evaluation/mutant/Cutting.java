package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;

/**
 * Reprints with a cut: sentences are left out, alone or up to three in a row, until three characters in ten are gone; in one in two
 * of those that stay a word that has a like is replaced. The headline stays.
 */
final class Cutting implements Mutator {

    private static final double SHARE = 0.3;
    private static final int FEWEST = 8;
    private static final int LONGEST_RUN = 3;
    private static final int ONE_IN = 2;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("said", "stated"),
            Map.entry("many", "numerous"),
            Map.entry("although", "though"),
            Map.entry("while", "whereas"),
            Map.entry("began", "started"),
            Map.entry("help", "assist"),
            Map.entry("big", "large"),
            Map.entry("nearly", "almost"),
            Map.entry("huge", "enormous"),
            Map.entry("recently", "lately"),
            Map.entry("several", "various"),
            Map.entry("rival", "opponent"),
            Map.entry("voters", "electors"),
            Map.entry("supporters", "backers"),
            Map.entry("speech", "address"));

    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}++\\b");

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        String text = article.report().text();
        List<Span> sentences = Sentences.of(text);
        if (sentences.size() < FEWEST) {
            return List.of();
        }
        Set<Integer> gone = gone(sentences, random);
        Rewriting rewriting = new Rewriting(text);
        for (int i = 1; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (gone.contains(i)) {
                rewriting.drop(trimmed(text, sentences, i), sentence, ChangeSort.DROPPED);
            } else if (random.nextInt(ONE_IN) == 0) {
                reword(text, sentence, rewriting);
            }
        }
        return List.of(rewriting);
    }

    private static Set<Integer> gone(List<Span> sentences, RandomGenerator random) {
        int all = sentences.stream().mapToInt(Span::length).sum();
        Set<Integer> gone = new TreeSet<>();
        int cut = 0;
        while (cut < SHARE * all && gone.size() < sentences.size() - 2) {
            int start = 1 + random.nextInt(sentences.size() - 1);
            int end = Math.min(sentences.size(), start + 1 + random.nextInt(LONGEST_RUN));
            for (int i = start; i < end && cut < SHARE * all; i++) {
                cut += gone.add(i) ? sentences.get(i).length() : 0;
            }
        }
        return gone;
    }

    /** Returns what goes with a sentence: up to the next one. */
    private static Span trimmed(String text, List<Span> sentences, int index) {
        int end = index + 1 < sentences.size() ? sentences.get(index + 1).start() : text.length();
        return new Span(sentences.get(index).start(), end);
    }

    private static void reword(String text, Span sentence, Rewriting rewriting) {
        List<Span> places = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(sentence.start(), sentence.end());
        while (word.find()) {
            if (WORDS.containsKey(word.group())) {
                places.add(new Span(word.start(), word.end()));
            }
        }
        if (!places.isEmpty()) {
            rewriting.replace(places.get(0), WORDS.get(places.get(0).in(text)), ChangeSort.WORDING);
        }
    }
}
