package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;

/** Binomial coefficients and factorials of one size, once made. */
final class Binomials {

    private Binomials() {}

    /** {@code n} over 0 to n. */
    static BigInteger[] row(int n) {
        BigInteger[] row = new BigInteger[n + 1];
        row[0] = BigInteger.ONE;
        for (int k = 1; k <= n; k++) {
            row[k] = row[k - 1].multiply(BigInteger.valueOf(n - k + 1L)).divide(BigInteger.valueOf(k));
        }
        return row;
    }

    /** 0! to n!. */
    static BigInteger[] factorials(int n) {
        BigInteger[] row = new BigInteger[n + 1];
        row[0] = BigInteger.ONE;
        for (int k = 1; k <= n; k++) {
            row[k] = row[k - 1].multiply(BigInteger.valueOf(k));
        }
        return row;
    }
}
