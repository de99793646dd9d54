package org.rapporteur.extraction.identity.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.Table;
import org.rapporteur.record.Span;

class RankerTest {

    private static final Ranker RANKER = new Ranker();
    private static final List<String[]> ROWS = Table.lines(Ranker.class, "ranker.tsv").stream()
            .map(line -> line.split("\t", -1))
            .toList();

    @Test
    void everyRowSaysAKindAFeatureAndItsWeight() {
        assertTrue(ROWS.size() > 100, "the weights are there");
        Map<String, String> seen = new HashMap<>();
        for (String[] row : ROWS) {
            assertEquals(3, row.length, () -> String.join("|", row));
            assertTrue(Math.abs(Double.parseDouble(row[2])) < 20, () -> "no weight: " + String.join("|", row));
            assertEquals(null, seen.put(row[0] + " " + row[1], row[2]), () -> "twice: " + row[0] + " " + row[1]);
        }
    }

    /** A row may name two features, which weigh when both hold. */
    @Test
    void theOddsAreTheExponentOfTheWeights() {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        for (String[] row : ROWS) {
            weights.computeIfAbsent(row[0], ignored -> new HashMap<>()).put(row[1], Double.valueOf(row[2]));
        }
        for (String[] row : ROWS) {
            Map<String, Double> of = weights.get(row[0]);
            Map<String, Double> holds = new HashMap<>();
            double sum = of.get(row[1]);
            for (String feature : row[1].split("&", -1)) {
                holds.put(feature, 1.0);
                sum += feature.equals(row[1]) ? 0 : of.getOrDefault(feature, 0.0);
            }
            Question.Kind kind = Question.Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            List<Double> found = weigh(kind, List.of(holds, Map.of()));
            assertEquals(sum, Math.log(found.get(0) / found.get(1)), 1e-9, () -> row[0] + " " + row[1]);
        }
    }

    @Test
    void aFeatureCountsAsOftenAsItsValue() {
        List<Double> weights = weigh(
                Question.Kind.PERSON, List.of(Map.of("gender", 2.0), Map.of("gender", 1.0), Map.of("gender", 0.0)));
        double once = weights.get(1) / weights.get(2);
        assertTrue(once > 1, "a fitting gender speaks for somebody");
        assertEquals(once * once, weights.get(0) / weights.get(2), 1e-9);
    }

    @Test
    void whatWasNeverLearntCountsNothing() {
        assertEquals(List.of(0.5, 0.5), weigh(Question.Kind.NOUN, List.of(Map.of("no such feature", 100.0), Map.of())));
    }

    @Test
    void oneCandidateIsSure() {
        assertEquals(List.of(1.0), weigh(Question.Kind.THING, List.of(Map.of())));
    }

    @Property
    void theWeightsAreLikelihoods(@ForAll("candidates") List<Map<String, Double>> features) {
        for (Question.Kind kind : Question.Kind.values()) {
            List<Double> weights = weigh(kind, features);
            assertEquals(features.size(), weights.size());
            assertTrue(weights.stream().allMatch(weight -> weight >= 0 && weight <= 1), () -> "got " + weights);
            assertEquals(1, weights.stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
        }
    }

    @Provide
    Arbitrary<List<Map<String, Double>>> candidates() {
        Arbitrary<String> names =
                Arbitraries.of(ROWS.stream().map(row -> row[1]).toList());
        // Far more than a report gives: the exponent must not overflow.
        Arbitrary<Double> values = Arbitraries.doubles().between(-1e4, 1e4);
        return Arbitraries.maps(names, values).ofMaxSize(8).list().ofMinSize(1).ofMaxSize(12);
    }

    private static List<Double> weigh(Question.Kind kind, List<Map<String, Double>> features) {
        List<Candidate> candidates = new ArrayList<>();
        features.forEach(each -> candidates.add(new Candidate("x", List.of(), each)));
        return RANKER.weigh(new Question(kind, new Span(0, 1), candidates));
    }
}
