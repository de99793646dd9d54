package org.rapporteur.analysis.decision.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every index by its definition, word for word and slowly: what the three ways of counting are compared with. */
final class BruteForce {

    private final Game game;
    private final int size;
    private int winning;
    private int minimal;
    private final long[] swings;
    private final List<Fraction> shapley;
    private final List<Fraction> deegan;
    private final List<Fraction> holler;
    private final List<Fraction> johnston;

    BruteForce(Game game) {
        this.game = game;
        this.size = game.size();
        this.swings = new long[size];
        this.shapley = noughts();
        this.deegan = noughts();
        this.holler = noughts();
        this.johnston = noughts();
        for (int coalition = 0; coalition < 1 << size; coalition++) {
            if (wins(coalition)) {
                visit(coalition);
            }
        }
    }

    private void visit(int coalition) {
        winning++;
        List<Integer> inside = new ArrayList<>();
        List<Integer> critical = new ArrayList<>();
        for (int member = 0; member < size; member++) {
            if ((coalition >> member & 1) == 1) {
                inside.add(member);
                if (!wins(coalition & ~(1 << member))) {
                    critical.add(member);
                }
            }
        }
        for (int member : critical) {
            swings[member]++;
            add(
                    shapley,
                    member,
                    Fraction.of(factorial(inside.size() - 1) * factorial(size - inside.size()), factorial(size)));
            add(johnston, member, Fraction.of(1, critical.size()));
        }
        if (critical.equals(inside)) {
            minimal++;
            for (int member : inside) {
                add(deegan, member, Fraction.of(1, inside.size()));
                add(holler, member, Fraction.ONE);
            }
        }
    }

    int winning() {
        return winning;
    }

    int minimal() {
        return minimal;
    }

    Map<Index, List<Fraction>> scores() {
        long all = 0;
        for (long own : swings) {
            all += own;
        }
        Map<Index, List<Fraction>> scores = new TreeMap<>();
        scores.put(Index.BANZHAF, swingsOver(all));
        scores.put(Index.PENROSE_BANZHAF, swingsOver(1L << (size - 1)));
        scores.put(Index.SHAPLEY_SHUBIK, shapley);
        scores.put(Index.COLEMAN_PREVENT, swingsOver(winning));
        scores.put(Index.COLEMAN_INITIATE, swingsOver((1L << size) - winning));
        scores.put(
                Index.DEEGAN_PACKEL,
                deegan.stream().map(sum -> sum.over(Fraction.of(minimal, 1))).toList());
        scores.put(Index.HOLLER, normalised(holler));
        scores.put(Index.JOHNSTON, normalised(johnston));
        return scores;
    }

    private List<Fraction> swingsOver(long whole) {
        List<Fraction> scores = new ArrayList<>();
        for (long own : swings) {
            scores.add(Fraction.of(own, whole));
        }
        return scores;
    }

    private static List<Fraction> normalised(List<Fraction> raw) {
        Fraction sum = raw.stream().reduce(Fraction.ZERO, Fraction::plus);
        return raw.stream().map(one -> one.over(sum)).toList();
    }

    private boolean wins(int coalition) {
        return game.wins(BitSet.valueOf(new long[] {coalition}));
    }

    private List<Fraction> noughts() {
        return new ArrayList<>(Collections.nCopies(size, Fraction.ZERO));
    }

    private static void add(List<Fraction> sums, int member, Fraction more) {
        sums.set(member, sums.get(member).plus(more));
    }

    private static long factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }
}
