package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks through how many of each kind of members vote yes, abstain and vote no. Not safe across threads. */
final class TernaryCount {

    private static final long PROFILES = 1L << 20;

    private final TernaryGame game;
    private final List<List<Integer>> kinds;
    private final int[] members;
    private final int[] yes;
    private final int[] no;

    TernaryCount(TernaryGame game) {
        this.game = game;
        this.kinds = game.kinds();
        this.members = kinds.stream().mapToInt(List::size).toArray();
        this.yes = new int[members.length];
        this.no = new int[members.length];
        long profiles = 1;
        for (int many : members) {
            profiles *= (many + 1L) * (many + 2L) / 2;
            if (profiles > PROFILES) {
                throw new IllegalArgumentException("not computed: " + game.size() + " members of " + kinds.size()
                        + " kinds vote in more ways than can be gone through");
            }
        }
    }

    TernaryPower power() {
        BigInteger[] adopting = {BigInteger.ZERO};
        walk(0, BigInteger.ONE, ways -> {
            if (adopts(0, 0, 0)) {
                adopting[0] = adopting[0].add(ways);
            }
        });
        List<TernaryPower.Deciding> deciding = new ArrayList<>();
        for (int member = 0; member < game.size(); member++) {
            deciding.add(null);
        }
        for (int kind = 0; kind < members.length; kind++) {
            TernaryPower.Deciding one = deciding(kind);
            kinds.get(kind).forEach(member -> deciding.set(member, one));
        }
        return new TernaryPower(game.size(), adopting[0], deciding);
    }

    /** One member of the kind is set aside and votes each way against every profile of the others. */
    private TernaryPower.Deciding deciding(int kind) {
        BigInteger[] counts = new BigInteger[3];
        Arrays.fill(counts, BigInteger.ZERO);
        members[kind]--;
        walk(0, BigInteger.ONE, ways -> {
            boolean withYes = adopts(kind, 1, 0);
            boolean abstaining = adopts(kind, 0, 0);
            boolean withNo = adopts(kind, 0, 1);
            counts[0] = withYes && !withNo ? counts[0].add(ways) : counts[0];
            counts[1] = withYes && !abstaining ? counts[1].add(ways) : counts[1];
            counts[2] = abstaining && !withNo ? counts[2].add(ways) : counts[2];
        });
        members[kind]++;
        return new TernaryPower.Deciding(counts[0], counts[1], counts[2]);
    }

    /** What is done with a profile, given how many profiles of members it stands for. */
    private interface Visit {
        void profile(BigInteger ways);
    }

    private void walk(int kind, BigInteger ways, Visit visit) {
        if (kind == members.length) {
            visit.profile(ways);
            return;
        }
        BigInteger[] first = Binomials.row(members[kind]);
        for (int cast = 0; cast <= members[kind]; cast++) {
            BigInteger[] second = Binomials.row(members[kind] - cast);
            for (int against = 0; against <= members[kind] - cast; against++) {
                yes[kind] = cast;
                no[kind] = against;
                walk(kind + 1, ways.multiply(first[cast]).multiply(second[against]), visit);
            }
        }
        yes[kind] = 0;
        no[kind] = 0;
    }

    private boolean adopts(int kind, int moreYes, int moreNo) {
        for (int k = 0; k < members.length; k++) {
            int against = no[k] + (k == kind ? moreNo : 0);
            if (against > 0 && game.vetoes().contains(kinds.get(k).get(0))) {
                return false;
            }
        }
        for (Margin margin : game.margins()) {
            long cast = 0;
            long against = 0;
            for (int k = 0; k < members.length; k++) {
                long weight = margin.weights().get(kinds.get(k).get(0));
                cast += weight * (yes[k] + (k == kind ? moreYes : 0));
                against += weight * (no[k] + (k == kind ? moreNo : 0));
            }
            if (!margin.met(cast, against)) {
                return false;
            }
        }
        return true;
    }
}
