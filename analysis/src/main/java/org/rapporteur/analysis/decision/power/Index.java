package org.rapporteur.analysis.decision.power;

/**
 * The indices of power. A swing of a member is a coalition that wins with the member and loses without.
 *
 * <p>Those that divide up a whole ({@link #divides}) sum to one over the members; the others are chances, each by itself.
 */
public enum Index {
    /** Swings of the member out of the swings of all (Banzhaf 1965). */
    BANZHAF("Banzhaf, normalised", true),
    /** Swings out of the coalitions of the other members (Penrose 1946, Banzhaf 1965): the chance to matter if all toss a coin. */
    PENROSE_BANZHAF("Penrose–Banzhaf, absolute", false),
    /** Share of the orders of all members in which this one turns losing into winning (Shapley and Shubik 1954). */
    SHAPLEY_SHUBIK("Shapley–Shubik", true),
    /** Swings out of the winning coalitions (Coleman 1971): the chance that leaving stops a decision. */
    COLEMAN_PREVENT("Coleman, power to prevent", false),
    /** Swings out of the losing coalitions (Coleman 1971): the chance that joining makes a decision. */
    COLEMAN_INITIATE("Coleman, power to initiate", false),
    /** Every minimal winning coalition as likely, its worth shared equally in it (Deegan and Packel 1978). */
    DEEGAN_PACKEL("Deegan–Packel", true),
    /** Minimal winning coalitions with the member, out of the sum of these counts (Holler 1982, public good index). */
    HOLLER("Holler, public good", true),
    /** Every winning coalition with a swing shares one among its swing members; normalised (Johnston 1978). */
    JOHNSTON("Johnston", true);

    private final String title;
    private final boolean divides;

    Index(String title, boolean divides) {
        this.title = title;
        this.divides = divides;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** Whether the scores of all members sum to one. */
    public boolean divides() {
        return divides;
    }
}
