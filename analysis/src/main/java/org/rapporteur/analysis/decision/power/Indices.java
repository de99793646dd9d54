package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Every index from the counts, by the formulas that {@link Index} names. */
final class Indices {

    private final Tally tally;
    private final int size;
    private final List<BigInteger> swings;

    private Indices(Tally tally) {
        this.tally = tally;
        this.size = tally.size();
        this.swings = tally.swings().stream().map(Tally::sum).toList();
    }

    static Power of(Tally tally) {
        return new Indices(tally).power();
    }

    private Power power() {
        BigInteger all = BigInteger.TWO.pow(size);
        BigInteger losing = all.subtract(tally.winning());
        BigInteger others = BigInteger.TWO.pow(size - 1);
        List<Scores> scores = new ArrayList<>();
        for (Index index : Index.values()) {
            scores.add(
                    switch (index) {
                        case BANZHAF ->
                            normalised(
                                    index, swings.stream().map(Indices::whole).toList());
                        case PENROSE_BANZHAF -> scores(index, member -> Fraction.of(swings.get(member), others));
                        case SHAPLEY_SHUBIK -> shapley();
                        case COLEMAN_PREVENT ->
                            scores(index, member -> Fraction.of(swings.get(member), tally.winning()));
                        case COLEMAN_INITIATE -> scores(index, member -> Fraction.of(swings.get(member), losing));
                        case DEEGAN_PACKEL -> shares(index, tally.minimal(), true);
                        case HOLLER -> shares(index, tally.minimal(), false);
                        case JOHNSTON -> shares(index, tally.shared(), true);
                    });
        }
        return new Power(size, tally.winning(), minimal(), swings, Fraction.of(tally.winning(), all), scores);
    }

    /** Each swing S counts (|S|−1)!·(n−|S|)!/n!: the orders in which the member comes right after the others of S. */
    private Scores shapley() {
        if (!tally.bySize()) {
            return missing(Index.SHAPLEY_SHUBIK, "a table over sizes and weights would not fit in memory");
        }
        BigInteger[] factorials = Binomials.factorials(size);
        return scores(Index.SHAPLEY_SHUBIK, member -> {
            BigInteger orders = BigInteger.ZERO;
            for (int s = 1; s <= size; s++) {
                orders = orders.add(tally.swings()
                        .get(member)
                        .get(s)
                        .multiply(factorials[s - 1])
                        .multiply(factorials[size - s]));
            }
            return Fraction.of(orders, factorials[size]);
        });
    }

    /** Counts by number of members, shared among that number or not, brought to a sum of one. */
    private Scores shares(Index index, Optional<List<List<BigInteger>>> counts, boolean shared) {
        if (counts.isEmpty()) {
            return missing(index, "it needs every coalition looked at by itself");
        }
        List<Fraction> raw = new ArrayList<>();
        for (List<BigInteger> row : counts.orElseThrow()) {
            Fraction sum = Fraction.ZERO;
            for (int s = 1; s < row.size(); s++) {
                sum = sum.plus(Fraction.of(row.get(s), shared ? BigInteger.valueOf(s) : BigInteger.ONE));
            }
            raw.add(sum);
        }
        return normalised(index, raw);
    }

    private Optional<BigInteger> minimal() {
        return tally.minimal().map(rows -> {
            BigInteger all = BigInteger.ZERO;
            for (int s = 1; s <= size; s++) {
                BigInteger memberships = BigInteger.ZERO;
                for (List<BigInteger> row : rows) {
                    memberships = memberships.add(row.get(s));
                }
                all = all.add(memberships.divide(BigInteger.valueOf(s)));
            }
            return all;
        });
    }

    private Scores scores(Index index, IntFunction<Fraction> score) {
        List<Fraction> values = new ArrayList<>();
        for (int member = 0; member < size; member++) {
            values.add(score.apply(member));
        }
        return new Scores(index, values, Optional.empty());
    }

    private Scores normalised(Index index, List<Fraction> raw) {
        Fraction sum = raw.stream().reduce(Fraction.ZERO, Fraction::plus);
        return scores(index, member -> raw.get(member).over(sum));
    }

    private Scores missing(Index index, String why) {
        return new Scores(index, List.of(), Optional.of("not computed: " + size + " members; " + why));
    }

    private static Fraction whole(BigInteger count) {
        return Fraction.of(count, BigInteger.ONE);
    }
}
