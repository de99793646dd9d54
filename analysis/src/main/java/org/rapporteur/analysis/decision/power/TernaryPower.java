package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.List;

/**
 * Who matters where members may abstain, counted exactly.
 *
 * @param size how many members
 * @param adopting profiles (a vote or abstention of every member) that adopt, of 3<sup>size</sup>
 * @param members by member, the profiles of the others, 3<sup>size−1</sup> of them, in which its vote decides
 */
public record TernaryPower(int size, BigInteger adopting, List<Deciding> members) {

    /**
     * Profiles of the others in which a change of one member's vote changes the outcome.
     *
     * @param yesToNo where yes adopts and no does not; the sum of the other two
     * @param yesToAbstain where yes adopts and abstaining does not
     * @param abstainToNo where abstaining adopts and no does not
     */
    public record Deciding(BigInteger yesToNo, BigInteger yesToAbstain, BigInteger abstainToNo) {}

    /** Copies its list. */
    public TernaryPower {
        members = List.copyOf(members);
    }

    /**
     * Counts by kinds of members.
     *
     * @throws IllegalArgumentException when members are of too many kinds to be counted
     */
    public static TernaryPower of(TernaryGame game) {
        return new TernaryCount(game).power();
    }

    /** All profiles, 3<sup>size</sup>. */
    public BigInteger profiles() {
        return BigInteger.valueOf(3).pow(size);
    }

    /** The share of all profiles that adopt. */
    public Fraction act() {
        return Fraction.of(adopting, profiles());
    }

    /** The chance that a member's yes rather than no decides, if each of the others votes one of three ways by lot. */
    public Fraction share(int member) {
        return Fraction.of(members.get(member).yesToNo(), BigInteger.valueOf(3).pow(size - 1));
    }
}
