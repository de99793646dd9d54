package org.rapporteur.analysis.decision.power.table;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Arithmetic modulo a few numbers below 2<sup>31</sup>, and the one whole number that fits the remainders: large counts are
 * added as ints, several times over, and put together at the end (Chinese remainder theorem).
 */
public final class Residues {

    private Residues() {}

    /** The largest primes below 2<sup>31</sup>, as many as make a product above {@code bound}. */
    public static int[] primesAbove(BigInteger bound) {
        List<Integer> primes = new ArrayList<>();
        BigInteger product = BigInteger.ONE;
        int candidate = Integer.MAX_VALUE;
        while (product.compareTo(bound) <= 0) {
            if (BigInteger.valueOf(candidate).isProbablePrime(60)) {
                primes.add(candidate);
                product = product.multiply(BigInteger.valueOf(candidate));
            }
            candidate -= 2;
        }
        return primes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds {@code count} numbers of one row to those of another; all are remainders of {@code prime}. */
    static void add(int[] into, int at, int[] from, int first, int count, int prime) {
        for (int j = 0; j < count; j++) {
            int sum = into[at + j] + (from[first + j] - prime);
            into[at + j] = sum + ((sum >> 31) & prime);
        }
    }

    /** Puts in place of each number the sum of it and those before it. */
    static void accumulate(int[] row, int prime) {
        for (int j = 1; j < row.length; j++) {
            int sum = row[j] + (row[j - 1] - prime);
            row[j] = sum + ((sum >> 31) & prime);
        }
    }

    /** The number from 0 to the product of the primes, less one, that leaves these remainders. */
    public static BigInteger whole(long[] remainders, int[] primes) {
        // Mixed radix: each digit needs only ints until the number is put together.
        long[] digits = new long[primes.length];
        for (int i = 0; i < primes.length; i++) {
            long value = 0;
            long product = 1;
            for (int j = 0; j < i; j++) {
                value = (value + digits[j] * product) % primes[i];
                product = product * primes[j] % primes[i];
            }
            digits[i] =
                    Math.floorMod(remainders[i] - value, (long) primes[i]) * inverse(product, primes[i]) % primes[i];
        }
        BigInteger whole = BigInteger.ZERO;
        for (int i = primes.length - 1; i >= 0; i--) {
            whole = whole.multiply(BigInteger.valueOf(primes[i])).add(BigInteger.valueOf(digits[i]));
        }
        return whole;
    }

    /** By Fermat: the power of prime − 2. */
    private static long inverse(long number, long prime) {
        long power = 1;
        long base = number;
        for (long exponent = prime - 2; exponent > 0; exponent >>= 1) {
            power = (exponent & 1) == 1 ? power * base % prime : power;
            base = base * base % prime;
        }
        return power;
    }
}
