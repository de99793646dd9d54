package org.rapporteur.analysis.decision.rule;

/**
 * The counts of a vote in which every vote is known. Immutable.
 *
 * @param yes members voting yes
 * @param no members voting no
 * @param abstain members abstaining
 * @param absent members absent
 * @param yesWeight weight of those voting yes
 * @param noWeight weight of those voting no
 * @param abstainWeight weight of those abstaining
 * @param absentWeight weight of those absent
 * @param vetoNo members with a veto voting no
 * @param vetoAside members with a veto who abstain or are absent
 */
public record Tally(
        long yes,
        long no,
        long abstain,
        long absent,
        long yesWeight,
        long noWeight,
        long abstainWeight,
        long absentWeight,
        long vetoNo,
        long vetoAside) {

    /** Returns the tally of nobody. */
    public static Tally empty() {
        return new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Returns this tally and some more equal votes.
     *
     * @param vote how they vote
     * @param weight the weight of each
     * @param veto whether each has a veto
     * @param times how many, zero or more
     * @throws IllegalArgumentException when the vote is unknown: a tally counts known votes
     */
    public Tally plus(Vote vote, long weight, boolean veto, long times) {
        long heavier = weight * times;
        long holders = veto ? times : 0;
        return switch (vote) {
            case YES -> plus(new Tally(times, 0, 0, 0, heavier, 0, 0, 0, 0, 0));
            case NO -> plus(new Tally(0, times, 0, 0, 0, heavier, 0, 0, holders, 0));
            case ABSTAIN -> plus(new Tally(0, 0, times, 0, 0, 0, heavier, 0, 0, holders));
            case ABSENT -> plus(new Tally(0, 0, 0, times, 0, 0, 0, heavier, 0, holders));
            case UNKNOWN -> throw new IllegalArgumentException("an unknown vote cannot be counted");
        };
    }

    /** Returns the sum of the two. */
    public Tally plus(Tally o) {
        return new Tally(
                yes + o.yes,
                no + o.no,
                abstain + o.abstain,
                absent + o.absent,
                yesWeight + o.yesWeight,
                noWeight + o.noWeight,
                abstainWeight + o.abstainWeight,
                absentWeight + o.absentWeight,
                vetoNo + o.vetoNo,
                vetoAside + o.vetoAside);
    }

    /** Returns how many, or how much weight, votes yes. */
    public long inFavour(Measure measure) {
        return measure == Measure.MEMBERS ? yes : yesWeight;
    }

    /** Returns how many, or how much weight, the base holds. */
    public long base(Base base, Measure measure) {
        boolean heads = measure == Measure.MEMBERS;
        long voting = heads ? yes + no : yesWeight + noWeight;
        long present = voting + (heads ? abstain : abstainWeight);
        return switch (base) {
            case VOTING -> voting;
            case PRESENT -> present;
            case ALL -> present + (heads ? absent : absentWeight);
        };
    }
}
