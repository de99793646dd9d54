package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words a choice's strongest grounds for people to read. Stateless. */
final class Reasons {

    /** What is worth saying, the most telling first. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("office-of", "who is said to hold that office there"),
            Map.entry("all-words-said", "of whom all these words are said"),
            Map.entry("office", "who is said to hold such an office"),
            Map.entry("same-words-definite", "the same words"),
            Map.entry("same-words-bare", "the same words"),
            Map.entry("same-words-quantified", "the same words"),
            Map.entry("same-words-owned", "the same words"),
            Map.entry("same-noun-definite", "the same noun"),
            Map.entry("same-noun-owned", "the same noun"),
            Map.entry("noun-said", "of whom that noun is said"),
            Map.entry("last-speaker", "the last to speak"),
            Map.entry("subject-near", "the subject of the sentence before or of this one"),
            Map.entry("pronoun-near", "whom the pronoun before means"),
            Map.entry("rank-1", "the last mentioned that fits"),
            Map.entry("speaker-before", "the last but one to speak"),
            Map.entry("top", "the most mentioned"),
            Map.entry("gender", "of that gender"));

    private static final int MOST = 2;

    private Reasons() {}

    static String of(Cluster cluster, Candidate candidate) {
        Set<String> holds = candidate.features().keySet();
        List<String> grounds = new ArrayList<>();
        for (Map.Entry<String, String> ground : WORDS) {
            boolean weaker = ground.getKey().equals("office") && holds.contains("office-of");
            boolean said = weaker || grounds.contains(ground.getValue());
            if (holds.contains(ground.getKey()) && grounds.size() < MOST && !said) {
                grounds.add(ground.getValue());
            }
        }
        return cluster.name() + (grounds.isEmpty() ? ", the likeliest" : ", " + String.join(", ", grounds));
    }
}
