package org.rapporteur.analysis.collation.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.speech.Mode;

/** The turns of the transcripts, and which of them have a row of words. Where a transcript has no turns its direct statements count. */
final class Transcript {

    private static final int MOST_TURNS = 8;

    private final List<Said> turns = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    Transcript(Material material, String report) {
        Map<String, Cover> spoken = new HashMap<>();
        for (Said said : material.said()) {
            if (said.report().equals(report) || said.statement().within() != null) {
                continue;
            }
            Cover turnsOf = spoken.computeIfAbsent(said.report(), ignored -> turns(said));
            boolean counts = turnsOf == null
                    ? said.statement().mode() == Mode.DIRECT
                    : turnsOf.overlaps(said.statement().content().hull());
            if (counts && !said.words().isEmpty()) {
                add(said);
            }
        }
    }

    private static Cover turns(Said said) {
        List<Span> spans = new ArrayList<>();
        said.telling().record().list(Turn.class).forEach(turn -> spans.addAll(turn.spans()));
        return spans.isEmpty() ? null : Cover.of(spans);
    }

    private void add(Said turn) {
        int index = turns.size();
        turns.add(turn);
        List<Word> words = turn.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            List<Integer> of = places.computeIfAbsent(pair(words, i), ignored -> new ArrayList<>());
            if (of.isEmpty() || of.get(of.size() - 1) != index) {
                of.add(index);
            }
        }
    }

    private static String pair(List<Word> words, int at) {
        return words.get(at).key() + ' ' + words.get(at + 1).key();
    }

    /** Returns all turns, in the order of the transcripts. */
    List<Said> turns() {
        return turns;
    }

    /** Returns the turns that share most pairs of words with a row, rare pairs counting more. */
    List<Said> with(List<Word> words) {
        Map<Integer, Double> votes = new TreeMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            List<Integer> of = places.getOrDefault(pair(words, i), List.of());
            for (int index : of) {
                votes.merge(index, 1.0 / of.size(), Double::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_TURNS)
                .map(entry -> turns.get(entry.getKey()))
                .toList();
    }
}
