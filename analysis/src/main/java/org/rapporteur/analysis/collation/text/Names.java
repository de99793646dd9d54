package org.rapporteur.analysis.collation.text;

/** Whether two words are one name. Stateless. */
public final class Names {

    /** Shorter names are not taken for misspellings of one another. */
    private static final int SHORTEST = 6;

    /** Longer words are no names; without an end, comparing them would cost the square of their length. */
    private static final int LONGEST = 40;

    private Names() {}

    /**
     * Returns whether two folded words are one name, or one and its misspelling: the same first letter and ending, and at most two
     * letters changed, added, left out or swapped (Damerau, 1964), one of them in words below eight letters. One that only goes on
     * where the other ends ("Serbia", "Serbian") is another word.
     */
    public static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer > LONGEST || longer - shorter > 2) {
            return false;
        }
        if (shorter < SHORTEST || one.charAt(0) != other.charAt(0) || one.startsWith(other) || other.startsWith(one)) {
            return false;
        }
        boolean ending = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        return ending && distance(one, other) <= (shorter < 8 ? 1 : 2);
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int k = 0; k <= other.length(); k++) {
                cost[i][k] = i == 0 || k == 0 ? i + k : step(cost, one, other, i, k);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int k) {
        boolean same = one.charAt(i - 1) == other.charAt(k - 1);
        int least = Math.min(cost[i - 1][k - 1] + (same ? 0 : 1), Math.min(cost[i - 1][k], cost[i][k - 1]) + 1);
        boolean swapped =
                i > 1 && k > 1 && one.charAt(i - 1) == other.charAt(k - 2) && one.charAt(i - 2) == other.charAt(k - 1);
        return swapped ? Math.min(least, cost[i - 2][k - 2] + 1) : least;
    }
}
