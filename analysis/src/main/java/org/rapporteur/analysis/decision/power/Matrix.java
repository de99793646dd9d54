package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts being added up, by row (a member or a kind of members) and by number of members. Not safe across threads. */
final class Matrix {

    private final BigInteger[][] counts;

    Matrix(int rows, int columns) {
        counts = new BigInteger[rows][columns];
        for (BigInteger[] row : counts) {
            Arrays.fill(row, BigInteger.ZERO);
        }
    }

    void add(int row, int column, BigInteger count) {
        counts[row][column] = counts[row][column].add(count);
    }

    /** One row for each member: that of its kind, divided by how many are of the kind. */
    List<List<BigInteger>> spread(List<List<Integer>> kinds, int size) {
        List<List<BigInteger>> rows = new ArrayList<>();
        for (int member = 0; member < size; member++) {
            rows.add(List.of());
        }
        for (int kind = 0; kind < counts.length; kind++) {
            BigInteger many = BigInteger.valueOf(kinds.get(kind).size());
            List<BigInteger> row =
                    Arrays.stream(counts[kind]).map(count -> count.divide(many)).toList();
            kinds.get(kind).forEach(member -> rows.set(member, row));
        }
        return List.copyOf(rows);
    }
}
