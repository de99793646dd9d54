package org.rapporteur.analysis.decision.power;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A game in which every member votes yes, abstains or votes no (a (3,2) game). Adopted: every margin is met and nobody who holds
 * a veto votes no, so that a holder's abstention does not block.
 *
 * @param size how many members
 * @param margins all of them must be met
 * @param vetoes members whose "no" blocks
 */
public record TernaryGame(int size, List<Margin> margins, Set<Integer> vetoes) {

    /** Refuses weights for other members and vetoes of nobody. */
    public TernaryGame {
        margins = List.copyOf(margins);
        vetoes = Collections.unmodifiableSet(new TreeSet<>(vetoes));
        if (size < 1) {
            throw new IllegalArgumentException("a game needs a member, not " + size);
        }
        for (Margin margin : margins) {
            if (margin.weights().size() != size) {
                throw new IllegalArgumentException(
                        margin.weights().size() + " weights were given for " + size + " members");
            }
        }
        for (int veto : vetoes) {
            if (veto < 0 || veto >= size) {
                throw new IllegalArgumentException("a veto names member " + veto + ", of " + size + " from 0");
            }
        }
    }

    /** The same thresholds, reached by affirmative votes; of the vetoes, only "no" is left. */
    public static TernaryGame of(ThresholdGame game) {
        return new TernaryGame(
                game.size(), game.thresholds().stream().map(Margin::of).toList(), game.vetoes());
    }

    /** Members who differ in number only, together; in order of their first member. */
    List<List<Integer>> kinds() {
        Map<List<Long>, List<Integer>> kinds = new LinkedHashMap<>();
        for (int member = 0; member < size; member++) {
            List<Long> look = new ArrayList<>();
            look.add(vetoes.contains(member) ? 1L : 0L);
            for (Margin margin : margins) {
                look.add(margin.weights().get(member));
            }
            kinds.computeIfAbsent(look, key -> new ArrayList<>()).add(member);
        }
        return List.copyOf(kinds.values());
    }
}
