package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.record.Extra;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;

/**
 * Finds what was said once and printed several times, by several reports or twice by one. Stateless, safe for use by several threads;
 * the order of the reports does not matter.
 *
 * <p>Quoted words bind by themselves, whoever they are ascribed to; what is told needs the same speaker and joins the printing it goes
 * with best, so that a report that tells two sayings in a row does not make them one.
 */
public final class Utterances {

    private final Judge judge;
    private final int[] parents;

    private Utterances(Material material, int pieces) {
        this.judge = new Judge(material);
        this.parents = new int[pieces];
        for (int i = 0; i < pieces; i++) {
            parents[i] = i;
        }
    }

    /**
     * Returns the utterances that are printed more than once, in the order of their fullest printings.
     *
     * @param story the story's identifier
     * @param material its reports
     */
    public static List<Utterance> of(String story, Material material) {
        List<Piece> pieces = Pieces.of(material);
        Utterances all = new Utterances(material, pieces.size());
        all.bind(pieces);
        Map<Integer, List<Piece>> groups = new TreeMap<>();
        for (Piece piece : pieces) {
            groups.computeIfAbsent(all.root(piece.index()), ignored -> new ArrayList<>())
                    .add(piece);
        }
        Map<String, Integer> taken = new HashMap<>();
        List<Utterance> utterances = new ArrayList<>();
        groups.values().stream()
                .map(Utterances::printings)
                .filter(printings -> printings.size() > 1)
                .sorted(Comparator.comparing((List<Printing> printings) ->
                        printings.get(0).pieces().get(0).index()))
                .forEach(printings -> utterances.add(all.utterance(story, printings, taken)));
        return List.copyOf(utterances);
    }

    /** Binds what is worded alike, then each piece that is only told to the one it goes with best. */
    private void bind(List<Piece> pieces) {
        List<List<Piece>> candidates = Candidates.of(pieces);
        Map<Integer, Bond> best = new TreeMap<>();
        for (Piece piece : pieces) {
            for (Piece candidate : candidates.get(piece.index())) {
                boolean bound = root(piece.index()) == root(candidate.index());
                Bond bond = bound ? null : judge.judge(candidate, piece);
                if (bond == null) {
                    continue;
                }
                if (bond.wording() && piece.quoted() && candidate.quoted()) {
                    parents[root(piece.index())] = root(candidate.index());
                } else {
                    keep(best, piece, bond);
                    keep(best, candidate, bond);
                }
            }
        }
        best.values()
                .forEach(bond ->
                        parents[root(bond.one().index())] = root(bond.other().index()));
    }

    private static void keep(Map<Integer, Bond> best, Piece piece, Bond bond) {
        Bond held = best.get(piece.index());
        if (!piece.quoted() && (held == null || bond.score() > held.score())) {
            best.put(piece.index(), bond);
        }
    }

    private int root(int index) {
        int at = index;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Returns the printings of a group, the fullest first, the others by report and place. */
    private static List<Printing> printings(List<Piece> pieces) {
        Map<String, List<Piece>> byStatement = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            byStatement
                    .computeIfAbsent(piece.said().statement().id(), ignored -> new ArrayList<>())
                    .add(piece);
        }
        List<Printing> printings =
                new ArrayList<>(byStatement.values().stream().map(Printing::new).toList());
        Printing fullest = printings.stream().min(Printing.FULLEST).orElseThrow();
        printings.remove(fullest);
        printings.add(0, fullest);
        return printings;
    }

    private Utterance utterance(String story, List<Printing> printings, Map<String, Integer> taken) {
        Printing full = printings.get(0);
        List<Variant> variants = new ArrayList<>();
        variants.add(Comparing.fullest(full));
        Set<String> reports = new TreeSet<>();
        reports.add(full.said().report());
        boolean oneSpeaker = !full.pieces().get(0).actors().isEmpty();
        for (Printing printing : printings.subList(1, printings.size())) {
            Tie tie = judge.tie(full.pieces().get(0), printing.pieces().get(0));
            oneSpeaker &= tie == Tie.SAME;
            boolean repeated = !reports.add(printing.said().report());
            variants.add(Comparing.of(full, printing, tie, repeated));
        }
        String statement = full.said().statement().id();
        String id = story + "/u" + statement.replace('/', '-');
        int times = taken.merge(id, 1, Integer::sum);
        return new Utterance(
                times == 1 ? id : id + "." + times,
                story,
                oneSpeaker ? full.pieces().get(0).actors().get(0).id() : null,
                variants,
                Ids.MAKER,
                Extra.NONE);
    }

    /** Returns whether a printing differs in more than its place. */
    static boolean differs(Variant variant) {
        return variant.relations().stream()
                .anyMatch(each -> each != Relation.FULLEST && each != Relation.IDENTICAL && each != Relation.REPEATED);
    }
}
