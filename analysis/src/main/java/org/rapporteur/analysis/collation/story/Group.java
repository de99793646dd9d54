package org.rapporteur.analysis.collation.story;

import java.util.Arrays;

/** Reports held for one story so far. Immutable. */
final class Group {

    /** Coordinates of a sum that are kept: beyond them reports no longer agree. */
    private static final int MOST_TERMS = 400;

    private final int[] reports;
    private final Sparse sum;
    private final int dated;
    private final double days;

    private Group(int[] reports, Sparse sum, int dated, double days) {
        this.reports = reports;
        this.sum = sum;
        this.dated = dated;
        this.days = days;
    }

    /** Returns a group of one. */
    static Group of(int report, Sparse vector, long day) {
        boolean known = day != Long.MAX_VALUE;
        return new Group(new int[] {report}, vector, known ? 1 : 0, known ? day : 0);
    }

    /** Returns the group of both. */
    Group with(Group other) {
        int[] all = Arrays.copyOf(reports, reports.length + other.reports.length);
        System.arraycopy(other.reports, 0, all, reports.length, other.reports.length);
        Arrays.sort(all);
        return new Group(all, sum.plus(other.sum).largest(MOST_TERMS), dated + other.dated, days + other.days);
    }

    /**
     * Returns how alike two groups are: the mean likeness of a report of the one and a report of the other, times what their mean
     * days tell; symmetric.
     */
    double likeness(Group other) {
        double mean = sum.dot(other.sum) / ((double) reports.length * other.reports.length);
        return mean
                * (dated == 0 || other.dated == 0
                        ? Timing.unknown()
                        : Timing.factor(days / dated - other.days / other.dated));
    }

    /** Returns the place of its first report, which no other group has. */
    int first() {
        return reports[0];
    }

    /** Returns how many reports it has. */
    int size() {
        return reports.length;
    }

    /** Returns the places of its reports, ascending. */
    int[] reports() {
        return reports.clone();
    }

    /** Returns the sum of the vectors of its reports, the largest coordinates alone. */
    Sparse sum() {
        return sum;
    }
}
